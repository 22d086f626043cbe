package io.candor.publishing.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published post as its page shows it.
 *
 * @param url address of its page
 * @param sourceType IPTC digital source type, its full URI
 * @param label the disclosure; empty when no rule asked for one
 * @param title its first words, without the label
 * @param labelText the label as plain text
 * @param wholeText all of it as plain text, label in its place
 */
public record ShownPost(
    UUID id,
    String url,
    Instant publishedAt,
    Tongue tongue,
    String sourceType,
    List<Paragraph> label,
    List<ShownPart> parts,
    String title,
    String labelText,
    String wholeText) {

  private static final int DESCRIBED = 200;
  private static final int TITLED = 80;

  /** A title of what its parts say. */
  public static String title(List<String> texts) {
    return Excerpt.of(Prose.shown(String.join(" ", texts)), TITLED);
  }

  /** When, for the reader. */
  public String when() {
    return Words.of(tongue.locale()).time(publishedAt);
  }

  /** What a preview shows: the beginning of the text, and always the whole label, in its place. */
  public String description() {
    var text = Excerpt.of(plainText(), DESCRIBED);
    boolean first = wholeText.startsWith(labelText);
    return Stream.of(first ? labelText : text, first ? text : labelText)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" – "));
  }

  /** IPTC's short name. */
  public String sourceTerm() {
    return sourceType.substring(sourceType.lastIndexOf('/') + 1);
  }

  /** The pictures of all parts. */
  public List<ShownImage> images() {
    return parts.stream().flatMap(part -> part.images().stream()).toList();
  }

  private String plainText() {
    return String.join(
        " ",
        parts.stream()
            .flatMap(part -> part.paragraphs().stream())
            .flatMap(paragraph -> paragraph.lines().stream())
            .map(Line::text)
            .toList());
  }
}
