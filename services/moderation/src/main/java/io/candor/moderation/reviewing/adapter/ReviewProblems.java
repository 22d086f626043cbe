package io.candor.moderation.reviewing.adapter;

import io.candor.moderation.reviewing.FourEyes;
import io.candor.rest.Problem;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;
import org.jspecify.annotations.Nullable;

/** What can speak against a decision. */
final class ReviewProblems {

  private static final String RACED = "changed-meanwhile";
  private static final String STALE = "findings-changed";

  private ReviewProblems() {}

  static ProblemException not(FourEyes.Objection objection) {
    return switch (objection) {
      case AGENT -> Problems.forbidden("Software never decides on a draft, whatever its groups.");
      case CONTRIBUTOR ->
          Problem.of(
                  403,
                  "four-eyes",
                  "Another person must decide",
                  "Who wrote, edited or asked for a draft does not decide on it.")
              .asException();
      case BARRED -> anotherReviewer();
      case NO_OPERATOR -> escalated();
      case APPROVED -> secondPerson();
    };
  }

  private static ProblemException anotherReviewer() {
    return Problem.of(
            403,
            "another-reviewer",
            "Another reviewer must decide",
            "Who had it when it was escalated, or decided on what is appealed, leaves it to another.")
        .asException();
  }

  private static ProblemException escalated() {
    return Problem.of(
            403,
            "escalated",
            "It was escalated",
            "It was escalated to operators: one who reviews must decide.")
        .asException();
  }

  private static ProblemException secondPerson() {
    return Problem.of(
            403,
            "second-person",
            "A second person must approve",
            "You approved it already. It is as grave as needs two persons' approval.")
        .asException();
  }

  static ProblemException closed(@Nullable String decision) {
    return Problems.conflict(
        "review-closed", "The review has ended", "It ended with: " + decision + ".");
  }

  /** Whether it is {@link #changed()}. */
  static boolean raced(Problem problem) {
    return problem.type().endsWith(":" + RACED);
  }

  /** Whether it is {@link #findingsChanged()}. */
  static boolean stale(Problem problem) {
    return problem.type().endsWith(":" + STALE);
  }

  static ProblemException changed() {
    return Problems.conflict(
        RACED,
        "The draft changed at the same moment",
        "Read the review again, and decide on what it shows now.");
  }

  static ProblemException claimed() {
    return Problems.conflict(
        "review-claimed", "Somebody else has claimed it", "Wait for its release, or ask them.");
  }

  static ProblemException findingsChanged() {
    return Problems.conflict(
        STALE,
        "The rules see something else now",
        "What was shown is no longer what the rules find; it is being screened again. Read it again.");
  }

  static ProblemException notReleasable(String slug, String detail) {
    return Problems.conflict(slug, "It cannot be released as it is", detail);
  }
}
