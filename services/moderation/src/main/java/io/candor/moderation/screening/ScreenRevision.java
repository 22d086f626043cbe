package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.moderation.disclosing.Disclose;
import io.candor.moderation.disclosing.Disclosure;
import io.candor.moderation.disclosing.LabelWords;
import io.candor.moderation.disclosing.Owed;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Question;
import io.candor.moderation.judging.Unjudged;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.Facts;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.RuleSet;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges a revision by the packs in force: those in force when it is released, not when it is
 * written. Every label that is owed is in the answer, whatever else is found.
 */
public final class ScreenRevision implements Judge {

  private final RuleSet rules;
  private final Disclose disclose;
  private final Duration lifetime;
  private final Clock clock;

  /**
   * By these rules.
   *
   * @param lifetime how long a clearance lets a revision go out
   */
  public ScreenRevision(RuleSet rules, Duration lifetime, Clock clock) {
    this.lifetime = lifetime;
    this.rules = rules;
    this.disclose = new Disclose(new LabelWords(rules.wordings()));
    this.clock = clock;
  }

  @Override
  public Judgement judge(Question question) {
    var known = question.circumstances().channel();
    var channel = known == null ? null : known.facts();
    if (channel == null) {
      return Unjudged.missing(List.of("channel"), rules.refs());
    }
    var facts = FactsOf.of(question, rules, clock.instant(), lifetime);
    var applying = rules.applying(facts);
    var disclosure = disclose.disclose(owed(applying, facts), TargetOf.of(question, channel));
    return judgement(question, Examine.examine(applying, question, disclosure), disclosure);
  }

  private Judgement judgement(Question question, List<Seen> seen, Disclosure disclosure) {
    var decision = Decision.on(seen, question.revision());
    List<Finding> findings = seen.stream().map(Seen::finding).toList();
    return new Judgement(
        decision.outcome(),
        decision.reason(),
        findings,
        disclosure.label(),
        disclosure.placed(),
        disclosure.nativeFields(),
        disclosure.rendered(),
        rules.refs());
  }

  private static List<Owed> owed(List<Rule> applying, Facts facts) {
    return applying.stream().flatMap(rule -> owed(rule, facts)).toList();
  }

  private static Stream<Owed> owed(Rule rule, Facts facts) {
    var label = rule.label();
    return label == null || rule.effect() != Effect.LABEL
        ? Stream.empty()
        : rule.when().origins(facts).stream()
            .flatMap(origin -> label.statement(origin).stream())
            .map(statement -> new Owed(rule.ref(), statement, label.place()));
  }
}
