package io.candor.generation.drafts.adapter;

import io.candor.rest.Caller;

/** Who declares an origin, and how far that word goes. */
public enum Teller {
  PERSON("human_validated"),
  /** Software with a text it brings: where it says that people made it, a person will look. */
  AGENT("fully_autonomous"),
  /** Software that changes what is there: it cannot say that people made it. */
  EDITING_AGENT("fully_autonomous");

  private final String oversight;

  Teller(String oversight) {
    this.oversight = oversight;
  }

  /** Of a new text. */
  public static Teller of(Caller caller) {
    return caller.agent() ? AGENT : PERSON;
  }

  /** Of a text that is there. */
  static Teller editing(Caller caller) {
    return caller.agent() ? EDITING_AGENT : PERSON;
  }

  /** The level of oversight where none is given. */
  String oversight() {
    return oversight;
  }
}
