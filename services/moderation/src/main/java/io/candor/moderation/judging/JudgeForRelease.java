package io.candor.moderation.judging;

import io.candor.contracts.Authorship;
import io.candor.contracts.DigitalSourceType;
import io.candor.moderation.conditions.Declared;
import io.candor.moderation.conditions.Origin;

/**
 * The judgement of a text that a person may release. Where nobody knows whether AI had a hand in
 * it, or what they say contradicts itself, it is labelled as if it had: an approval never removes a
 * label that may be owed.
 */
public final class JudgeForRelease {

  /**
   * Longest text that is judged, in UTF-16 code units: ten times what REST takes, and short enough
   * that text and rendering fit into one record however they are escaped.
   */
  private static final int MOST_TEXT = 200_000;

  private JudgeForRelease() {}

  /** The findings of the text as it is, with the label of its worst case; an appeal is held. */
  public static Judgement judge(Judge judge, Question question) {
    if (length(question) > MOST_TEXT) {
      return Unjudged.tooLarge(MOST_TEXT, judge.inForce());
    }
    return Appealed.of(question.revision(), Bounded.of(judgement(judge, question)));
  }

  private static Judgement judgement(Judge judge, Question question) {
    var asItIs = judge.judge(question);
    if (Declared.text(question.revision()) != Origin.UNDECIDED) {
      return asItIs;
    }
    var labelled = judge.judge(asIfMadeByAi(question));
    return new Judgement(
        asItIs.outcome(),
        asItIs.reason(),
        asItIs.findings(),
        labelled.label(),
        labelled.placed(),
        labelled.nativeFields(),
        labelled.altTexts(),
        labelled.rendered(),
        asItIs.grounds().with(labelled.grounds()));
  }

  private static int length(Question question) {
    return question.revision().parts().stream().mapToInt(part -> part.text().length()).sum();
  }

  private static Question asIfMadeByAi(Question question) {
    var r = question.revision();
    var authorship =
        new Authorship(
            DigitalSourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA,
            r.authorship().oversight(),
            r.authorship().engine(),
            r.authorship().model(),
            r.authorship().prompt(),
            r.authorship().humanShare());
    return new Question(question.workspace(), r.by(authorship), question.circumstances());
  }
}
