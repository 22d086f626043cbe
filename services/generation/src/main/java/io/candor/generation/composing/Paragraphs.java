package io.candor.generation.composing;

import java.util.List;

/** Puts kept sentences together, line by line. */
final class Paragraphs {

  private static final int FEW = 3;

  private Paragraphs() {}

  /** On the lines their author put them. */
  static String asWritten(List<Kept> kept) {
    var text = new StringBuilder();
    for (int i = 0; i < kept.size(); i++) {
      var now = kept.get(i);
      text.append(i == 0 ? bullet(now) : between(kept.get(i - 1), now)).append(now.text());
    }
    return text.toString();
  }

  /** The first and the last sentence on lines of their own; only for what was one block. */
  static String apart(List<Kept> kept) {
    boolean block = kept.getFirst().paragraph() == kept.getLast().paragraph();
    if (!block || kept.size() < FEW) {
      return asWritten(kept);
    }
    int last = kept.size() - (kept.getLast().calls() ? 1 : 0);
    var text = kept.getFirst().text() + "\n\n" + asWritten(kept.subList(1, last));
    return last == kept.size() ? text : text + "\n\n" + kept.getLast().text();
  }

  private static String between(Kept before, Kept now) {
    return switch (now.paragraph() - before.paragraph()) {
      case 0 -> " ";
      case 1 -> "\n" + bullet(now);
      default -> "\n\n" + bullet(now);
    };
  }

  private static String bullet(Kept one) {
    return one.fact().item() ? "• " : "";
  }
}
