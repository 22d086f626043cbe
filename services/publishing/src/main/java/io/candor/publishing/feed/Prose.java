package io.candor.publishing.feed;

import io.candor.text.TextHygiene;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text as paragraphs; what cannot be shown honestly shows as U+FFFD. */
public final class Prose {

  private static final String REPLACEMENT = "\uFFFD";

  private Prose() {}

  /**
   * The same text where each null, control, bidirectional control, half surrogate or noncharacter
   * is a replacement character: no page or XML document breaks on it, and no reader is deceived.
   */
  public static String shown(String text) {
    var unix = text.replace("\r\n", "\n").replace('\r', '\n');
    return TextHygiene.defect(unix).isEmpty()
        ? unix
        : unix.codePoints().mapToObj(Prose::shown).collect(Collectors.joining());
  }

  /** Paragraphs, with those of the cleared links that are in them and may be followed. */
  public static List<Paragraph> paragraphs(String text, List<String> cleared) {
    var links = Links.of(cleared);
    return Arrays.stream(shown(text).strip().split("\n[ \t]*\n\\s*"))
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph -> new Paragraph(paragraph.lines().map(links::in).toList()))
        .toList();
  }

  /** Cleared links that may be followed and are not in the text. */
  public static List<String> linksBeside(String text, List<String> cleared) {
    return cleared.stream()
        .filter(link -> Links.mayBeFollowed(link) && !text.contains(link))
        .toList();
  }

  private static String shown(int c) {
    var text = Character.toString(c);
    return TextHygiene.defect(text).isEmpty() ? text : REPLACEMENT;
  }
}
