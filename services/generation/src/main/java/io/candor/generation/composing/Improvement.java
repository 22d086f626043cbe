package io.candor.generation.composing;

import java.util.List;

/** What optimising did: before, after, and why. */
public record Improvement(String before, String after, List<String> why) {
  public Improvement {
    why = List.copyOf(why);
  }
}
