package io.candor.generation.composing;

/**
 * A sentence of a source.
 *
 * @param position its place, from 0
 * @param paragraph which paragraph it is of, from 0
 * @param item it stood behind a bullet
 */
record Sentence(int position, int paragraph, String text, boolean item) {

  boolean isQuestion() {
    return text.endsWith("?");
  }

  boolean startsWithFigure() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** Whether it ends as a sentence does: headings do not. */
  boolean isClosed() {
    return text.matches("(?s).*[.!?…][»”\"')]*$");
  }

  Sentence as(String other) {
    return new Sentence(position, paragraph, other, item);
  }
}
