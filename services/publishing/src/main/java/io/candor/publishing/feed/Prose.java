package io.candor.publishing.feed;

import io.candor.text.TextHygiene;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text as paragraphs of lines of runs; what cannot be shown honestly shows as U+FFFD. */
public final class Prose {

  private static final String REPLACEMENT = "\uFFFD";

  private Prose() {}

  /**
   * A stretch of text.
   *
   * @param href http or https address it leads to, null for plain text
   */
  public record Run(String text, @Nullable String href) {}

  /** A line. */
  public record Line(List<Run> runs) {}

  /** Lines without an empty one between them. */
  public record Paragraph(List<Line> lines) {}

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

  /** Paragraphs, with those of the links that are in them and may be followed. */
  public static List<Paragraph> paragraphs(String text, List<String> links) {
    var followed = links.stream().filter(Prose::mayBeFollowed).sorted(LONGEST_FIRST).toList();
    return Arrays.stream(shown(text).strip().split("\n[ \t]*\n\\s*"))
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph ->
            new Paragraph(paragraph.lines().map(line -> line(line, followed)).toList()))
        .toList();
  }

  /** An absolute http or https address without user information. */
  public static boolean mayBeFollowed(String link) {
    try {
      var uri = URI.create(link);
      return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed();

  private static String shown(int c) {
    var text = Character.toString(c);
    return TextHygiene.defect(text).isEmpty() ? text : REPLACEMENT;
  }

  private static Line line(String line, List<String> links) {
    var runs = new ArrayList<Run>();
    int plainFrom = 0;
    for (int i = 0; i < line.length(); i++) {
      var link = linkAt(line, i, links);
      if (link != null) {
        addPlain(runs, line.substring(plainFrom, i));
        runs.add(new Run(link, link));
        plainFrom = i + link.length();
        i = plainFrom - 1;
      }
    }
    addPlain(runs, line.substring(plainFrom));
    return new Line(runs);
  }

  private static @Nullable String linkAt(String line, int i, List<String> links) {
    return links.stream().filter(link -> line.startsWith(link, i)).findFirst().orElse(null);
  }

  private static void addPlain(List<Run> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, null));
    }
  }
}
