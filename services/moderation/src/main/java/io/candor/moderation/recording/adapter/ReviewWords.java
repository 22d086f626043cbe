package io.candor.moderation.recording.adapter;

import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;

/** How a review ended, in the words of its event. */
final class ReviewWords {

  private ReviewWords() {}

  static String decision(Ruling ruling) {
    if ("deadline".equals(ruling.decider().kind())) {
      return "expired";
    }
    if ("rules".equals(ruling.decider().kind())) {
      return "superseded";
    }
    return switch (ruling.verdict()) {
      case Verdict.Cleared _ -> "approve";
      case Verdict.Amended _ -> "amend";
      case Verdict.Refused _ -> "refuse";
      case Verdict.Held _, Verdict.Returned _ -> "superseded";
    };
  }
}
