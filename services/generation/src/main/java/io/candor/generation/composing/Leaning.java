package io.candor.generation.composing;

/** How much a sentence needs what was said before it. */
enum Leaning {
  /** It can open a text. */
  STANDS,
  /** It needs the sentence that introduced its subject, wherever that stands before it. */
  LEANS,
  /** It needs the very sentence before it. */
  CLINGS
}
