package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.contracts.Media;
import io.candor.moderation.disclosing.Disclose;
import io.candor.moderation.disclosing.Disclosure;
import io.candor.moderation.disclosing.LabelWords;
import io.candor.moderation.disclosing.Owed;
import io.candor.moderation.judging.Grounds;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.PackSet;
import io.candor.moderation.judging.Question;
import io.candor.moderation.judging.Unjudged;
import io.candor.moderation.rules.RuleSet;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judges a revision by the packs in force: those in force when it is released, not when it is
 * written. Every label that is owed is in the answer, whatever else is found.
 */
public final class ScreenRevision implements Judge {

  private final RuleSet rules;
  private final LabelWords words;
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
    this.words = new LabelWords(rules.wordings());
    this.disclose = new Disclose(words);
    this.clock = clock;
  }

  @Override
  public Judgement judge(Question question) {
    var known = question.circumstances().channel();
    var channel = known == null ? null : known.facts();
    if (channel == null) {
      return Unjudged.missing(List.of("channel"), rules.set());
    }
    var facts = FactsOf.of(question, rules, clock.instant(), lifetime);
    var examine = new Examine(question);
    var speaking = new ArrayList<>(rules.first(facts));
    examine.look(speaking);
    var second = rules.second(facts, examine.found());
    speaking.addAll(second);
    speaking.sort(rules.order());
    var owed = Owing.of(speaking, facts);
    owed.unconfirmed().forEach(examine::doubt);
    var disclosure = disclose.disclose(owed.labels(), TargetOf.of(question, channel));
    examine.goesOutAs(disclosure.rendered());
    examine.look(second);
    var altTexts = AltTexts.of(speaking, question.revision(), words);
    var judgement =
        judgement(
            question,
            examine.seen(rules.order()),
            disclosure,
            altTexts,
            GroundsOf.rules(rules, speaking));
    boolean labelled = owed.labels().stream().anyMatch(Owed::tellsWhoPays);
    return facts.paid() && !labelled ? Unjudged.unlabelledAdvertising(judgement) : judgement;
  }

  @Override
  public PackSet inForce() {
    return rules.set();
  }

  private Judgement judgement(
      Question question,
      List<Seen> seen,
      Disclosure disclosure,
      Map<Media, String> altTexts,
      Grounds grounds) {
    var decision = Decision.on(seen, question.revision());
    List<Finding> findings = seen.stream().map(Seen::finding).toList();
    return new Judgement(
        decision.outcome(),
        decision.reason(),
        findings,
        disclosure.label(),
        disclosure.placed(),
        disclosure.nativeFields(),
        altTexts,
        disclosure.rendered(),
        grounds);
  }
}
