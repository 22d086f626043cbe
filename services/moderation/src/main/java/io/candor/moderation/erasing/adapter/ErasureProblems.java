package io.candor.moderation.erasing.adapter;

import io.candor.rest.ProblemException;
import io.candor.rest.Problems;

/** What can speak against an erasure. */
final class ErasureProblems {

  private ErasureProblems() {}

  static ProblemException open(String state) {
    return Problems.conflict(
        "draft-open",
        "The draft has not ended",
        "It is "
            + state
            + ", and what is to be erased is needed still. Cancel it, or wait until it is published"
            + " or refused; then ask again.");
  }

  static ProblemException appealed() {
    return Problems.conflict(
        "appeal-open",
        "Its appeal is open",
        "Who decides on the appeal needs to know why the draft was refused. Ask again once the"
            + " appeal is decided.");
  }

  static ProblemException unsealed() {
    return Problems.conflict(
        "not-sealed-yet",
        "A decision waits for its seal",
        "What is erased before it is sealed could not be proved. Ask again in a second.");
  }
}
