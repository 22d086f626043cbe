package io.candor.moderation.judging;

import java.util.Optional;

/**
 * Puts the same questions to two judges, as drafts are put to one. Costs CPU.
 *
 * @param before the packs in force
 * @param after others
 */
public record Comparison(Judge before, Judge after) {

  /** Empty where both decide and label it alike. */
  public Optional<Difference> of(Question question) {
    return Difference.between(judgement(before, question), judgement(after, question));
  }

  /** What cannot be judged is held. */
  private static Judgement judgement(Judge judge, Question question) {
    try {
      return JudgeForRelease.judge(judge, question);
    } catch (RuntimeException _) {
      return Unjudged.failed(judge.inForce());
    }
  }
}
