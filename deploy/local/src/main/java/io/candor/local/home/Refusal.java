package io.candor.local.home;

import java.io.Serial;

/** What a person is told when a command cannot be done: one sentence with its cure. */
public final class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  public Refusal(String sentence) {
    super(sentence);
  }
}
