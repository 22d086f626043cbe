package io.candor.generation.drafts;

/** What is to be told of a draft. */
public sealed interface News {

  /** It has its first text. */
  record Composed(Written text) implements News {}

  /** It has another text: a request until publishing confirmed it. */
  record Revised(Written text) implements News {}

  /**
   * Somebody wants it not to go out: a request until publishing answered.
   *
   * @param reason author, brief, deadline, or how it is to end: refused, failed
   */
  record Withdrawn(int revision, String by, String reason) implements News {}

  /** No text could be made. */
  record Failed(String reason, String detail) implements News {}
}
