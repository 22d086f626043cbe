package io.candor.moderation.cases;

import io.candor.moderation.judging.Judgement;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.screening.HarmGrade;
import io.candor.moderation.screening.ScreenRevision;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Puts cases to rules: asked the hour before they are due, for a clearance of two days. */
public final class CaseRun {

  private static final Duration LIFETIME = Duration.ofDays(2);
  private static final Duration BEFORE = Duration.ofHours(1);
  private final RuleSet rules;

  public CaseRun(RuleSet rules) {
    this.rules = rules;
  }

  /** What the rules say of it. */
  public Judgement judge(RuleCase one) {
    try {
      return judge(new CaseQuestion(one.told().json()));
    } catch (IllegalArgumentException e) {
      throw one.told()
          .bad(e.getMessage() + "; docs/guides/add-a-rule.md says what a case may tell");
    }
  }

  /** How harmful its text is, by what they said of it. */
  public HarmGrade grade(CaseQuestion question, Judgement judgement) {
    return HarmGrade.of(rules, question.question(), judgement.findings());
  }

  /** What the rules say of a question. */
  public Judgement judge(CaseQuestion question) {
    var clock = Clock.fixed(question.due().minus(BEFORE), ZoneOffset.UTC);
    return new ScreenRevision(rules, LIFETIME, clock).judge(question.question());
  }
}
