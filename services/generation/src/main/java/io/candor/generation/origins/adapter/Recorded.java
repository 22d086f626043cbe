package io.candor.generation.origins.adapter;

import io.candor.rest.ProblemException;
import io.candor.rest.Problems;

/** The refusal to take back what was told of AI. */
public final class Recorded {

  private Recorded() {}

  /** 422 {@code authorship-recorded}. */
  public static ProblemException problem(String field, String detail, String fix) {
    return Problems.unprocessable(
        "authorship-recorded", "The authorship is recorded", field, detail, fix);
  }
}
