package io.candor.generation.composing;

/** What is to be composed: a new post, or a better form of a given one. */
public enum Intent {
  CREATE,
  OPTIMISE
}
