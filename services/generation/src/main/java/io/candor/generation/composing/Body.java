package io.candor.generation.composing;

import java.util.List;

/**
 * What a post says, without what stands around it.
 *
 * @param leftOut sentences of the source that found no room, where all were wanted
 * @param trimmed how many sentences were said shorter
 */
record Body(String text, Form form, List<String> leftOut, int trimmed) {

  /** How it is set. */
  enum Form {
    PROSE,
    PARAGRAPHS,
    LIST
  }

  Body {
    leftOut = List.copyOf(leftOut);
  }

  Body(String text, Form form) {
    this(text, form, List.of(), 0);
  }

  boolean startsWithFigure() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** What separates it from a phrase before it. */
  String gap() {
    return form == Form.PROSE ? " " : "\n\n";
  }
}
