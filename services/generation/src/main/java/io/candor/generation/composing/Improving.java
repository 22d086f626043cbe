package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what optimising changed. */
final class Improving {

  private Improving() {}

  /** Before, after and why; null unless optimising was asked for. */
  static @Nullable Improvement of(CompositionRequest request, String text) {
    return request.intent() == Intent.OPTIMISE
        ? new Improvement(request.sourceText(), text, why(request, text))
        : null;
  }

  private static List<String> why(CompositionRequest request, String after) {
    var before = request.sourceText();
    var unit = request.budget().unit();
    List<String> why = new ArrayList<>();
    if (!request.budget().fits(before)) {
      why.add(unit.length(before) + " → " + unit.length(after) + " " + unit.wireName());
    }
    if (!after.startsWith(head(before))) {
      why.add("opening: " + head(after));
    }
    if (!Typography.set(before, request.language()).equals(before)) {
      why.add("typography: " + request.language());
    }
    return why.isEmpty() ? List.of("wording") : why;
  }

  private static String head(String text) {
    return text.substring(0, Math.min(24, text.length()));
  }
}
