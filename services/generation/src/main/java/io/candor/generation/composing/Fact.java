package io.candor.generation.composing;

/**
 * A statement of the source, as it may stand in a post.
 *
 * @param position its place in the source
 * @param dangling it points back and may only stand right after the one before it
 */
record Fact(int position, String text, boolean dangling) {

  boolean startsWithFigure() {
    return Character.isDigit(text.codePointAt(0));
  }

  boolean mayFollow(Fact before) {
    return position > before.position && (!dangling || position == before.position + 1);
  }
}
