package io.candor.moderation.judging;

import java.util.Optional;

/**
 * Puts the same questions to two judges, as drafts are put to one. Costs CPU.
 *
 * @param before the packs in force
 * @param after others
 */
public record Comparison(Judges before, Judges after) {

  /** Empty where both decide and label it alike. */
  public Optional<Difference> of(Question question) {
    return Difference.between(
        judgement(before.of(question), question), judgement(after.of(question), question));
  }

  /** What cannot be judged is held. */
  private static Judgement judgement(Judge judge, Question question) {
    try {
      return JudgeForRelease.judge(judge, question);
    } catch (RuntimeException | LinkageError | StackOverflowError _) {
      return Unjudged.failed(judge.inForce());
    }
  }
}
