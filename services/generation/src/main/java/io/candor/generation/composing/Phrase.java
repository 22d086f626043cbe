package io.candor.generation.composing;

import java.util.List;

/**
 * A phrase around the facts.
 *
 * @param needs {@code figure} where the fact beside it must begin with one, else {@code any}
 * @param tones the tones it suits; none means all
 */
public record Phrase(String text, String needs, List<String> tones) {
  public Phrase {
    tones = tones == null ? List.of() : List.copyOf(tones);
    needs = needs == null ? "any" : needs;
  }

  boolean suits(String tone) {
    return tones.isEmpty() || tones.contains(tone);
  }

  boolean needsFigure() {
    return needs.equals("figure");
  }
}
