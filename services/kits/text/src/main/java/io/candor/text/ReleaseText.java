package io.candor.text;

import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.ReleaseContent;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The one function that puts the label into the text: used by generation's budget, moderation's
 * clearance and publishing's call, so that what was checked is what goes out.
 */
public final class ReleaseText {

  /** Stands between text and label, where there is a text: an empty line. */
  public static final String SEPARATOR = "\n\n";

  private ReleaseText() {}

  /** The texts of all parts as they go out, label in its place. */
  public static List<String> of(ReleaseContent content) {
    return of(content.parts(), content.label());
  }

  /** The same, before there is a content. */
  public static List<String> of(List<Part> parts, @Nullable PlacedLabel label) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> withLabel(parts.get(i).text(), i, label))
        .toList();
  }

  /** The most a label adds to the part that carries it, separator included, in a unit. */
  public static int cost(String label, CountingUnit unit) {
    return label.isEmpty() ? 0 : unit.length(SEPARATOR + label);
  }

  private static String withLabel(String text, int part, @Nullable PlacedLabel label) {
    if (label == null || label.part() != part || label.text().isEmpty()) {
      return text;
    }
    var between = text.isEmpty() ? "" : SEPARATOR;
    return switch (label.placement()) {
      case "start" -> label.text() + between + text;
      case "end" -> text + between + label.text();
      default -> text;
    };
  }
}
