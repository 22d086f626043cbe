package io.candor.generation.composing;

import java.util.List;

/**
 * A statement of the source, as it may stand in a post.
 *
 * @param leaning how much it needs what was said before
 * @param anchor the position it leans on; its own where it stands
 * @param lead it opens the source or a paragraph of it
 * @param item it stood behind a bullet: only a list may hold it
 */
record Fact(int position, String text, Leaning leaning, int anchor, boolean lead, boolean item) {

  boolean stands() {
    return leaning == Leaning.STANDS;
  }

  boolean startsWithFigure() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** It announces a list: "The programme:". */
  boolean announces() {
    return text.endsWith(":");
  }

  /** It reads well behind a bullet. */
  boolean listable() {
    return item || (!stands() && startsWithFigure());
  }

  /** Whether it may come next, all that it needs being said. */
  boolean mayFollow(List<Fact> said) {
    if (said.isEmpty() || position <= said.getLast().position) {
      return said.isEmpty() && stands();
    }
    return switch (leaning) {
      case STANDS -> true;
      case CLINGS -> said.getLast().position == position - 1;
      case LEANS -> said.stream().anyMatch(f -> f.position == anchor);
    };
  }
}
