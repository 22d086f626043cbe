package io.candor.generation.composing;

import java.util.List;

/**
 * A phrase around the facts.
 *
 * @param needs {@code figure} where the fact beside it must begin with one; {@code figures}, {@code
 *     event}, {@code date} (an event that says when) or {@code other} where it suits only such a
 *     text; else {@code any}: nothing ever stands around grave news
 * @param tones the tones it suits; none means all
 */
public record Phrase(String text, String needs, List<String> tones) {
  public Phrase {
    tones = tones == null ? List.of() : List.copyOf(tones);
    needs = needs == null ? "any" : needs;
  }

  boolean suits(String tone, Body body, Occasion occasion) {
    return (tones.isEmpty() || tones.contains(tone)) && suits(body, occasion);
  }

  private boolean suits(Body body, Occasion occasion) {
    boolean event = occasion == Occasion.EVENT || occasion == Occasion.DATED_EVENT;
    return switch (needs) {
      case "figure" -> body.form() == Body.Form.PROSE && body.startsWithFigure();
      case "figures" -> occasion == Occasion.FIGURES;
      case "event" -> event;
      case "date" -> occasion == Occasion.DATED_EVENT;
      case "other" -> occasion == Occasion.OTHER;
      default -> true;
    };
  }
}
