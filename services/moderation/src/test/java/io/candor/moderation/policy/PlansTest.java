package io.candor.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.HoldsAll;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.PackSet;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.PackShelf;
import io.candor.moderation.rules.SamplePacks;
import io.candor.testing.RevisionBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is judged by packs that are over, also where those after them cannot be used. */
class PlansTest {

  private static final String W = "w";
  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(1));
  private static final Question ANY =
      new Question(W, new RevisionBuilder().build(), new Circumstances(null, null, null));
  private static final String OWN =
      """
      id: own-shop
      version: 1.0.0
      title: {en: Ours}
      jurisdiction: any
      zone: UTC
      owner: us
      review: {status: drafted}
      rules:
        - id: told
          title: {en: Told}
          citation: {text: Ours, url: "urn:candor:shop"}
          effective: {}
          role: publisher
          duty: visible-label
          category: transparency
          severity: low
          outcome: label
          condition: text.origin == "human"
          label: {of: post, says: promised, place: end}
          message: {en: Told}
          fix: {en: Nothing}
      """;
  private static final String RULE =
      SamplePacks.pack(
          "house-words", "", SamplePacks.rule("no-codes", "{kind: pattern, pattern: \"sesame\"}"));
  private static final String WORDS =
      """
      forms:
        promised:
          says: [promised]
          wording:
            fr: {short: Promis, full: Promis}
            en: {short: Promised, full: Promised}
      """;

  private final EnactPacks enact =
      new EnactPacks(
          PackShelf.of(SamplePacks.right(), Embedder.OFF), rules -> new Rules(rules.set()));
  private final Plans right =
      Plans.none(enact, NOW)
          .with(List.of(all(1, words(1, NOW)), own(2, shop(2, OWN, NOW))), enact, NOW);

  @Test
  void anOwnPackThatNoLongerFitsHoldsEverythingOfItsWorkspace() {
    var before = right.of(W).at(NOW);

    var plans = right.with(List.of(all(3, words(1, NOW), wordless(3, NOW))), enact, NOW);

    var set = plans.of(W).at(NOW);
    assertThat(before.judge()).isInstanceOf(Rules.class);
    assertThat(set.term().plan()).isEqualTo(3);
    assertThat(judgement(set).reason()).isEqualTo("own-pack-broken");
    assertThat(set.packs().basis()).isNotEqualTo(before.packs().basis());
    assertThat(set.packs().packs()).extracting("id").contains("own-shop", "house-words");
    assertThat(plans.of("elsewhere").at(NOW).judge()).isInstanceOf(Rules.class);
    assertThat(plans.broken(NOW)).containsOnlyKeys(W);
    assertThat(plans.broken(NOW).get(W)).contains("no form says the statement promised");
  }

  @Test
  void onceMendedItIsJudgedAgainByOtherPacksThanThoseThatHeldIt() {
    var broken = right.with(List.of(all(3, words(1, NOW), wordless(3, NOW))), enact, NOW);
    var mended = OWN.replace("says: promised", "says: text-made").replace("1.0.0", "1.1.0");

    var plans = broken.with(List.of(own(4, shop(2, OWN, NOW), shop(4, mended, NOW))), enact, NOW);

    assertThat(plans.of(W).at(NOW).judge()).isInstanceOf(Rules.class);
    assertThat(plans.broken(NOW)).isEmpty();
    assertThat(plans.of(W).at(NOW).packs().basis())
        .isNotEqualTo(broken.of(W).at(NOW).packs().basis());
  }

  @Test
  void whatCannotBeReadHoldsEverythingOfAll() {
    var plans = right.with(List.of(all(3, words(1, NOW), unreadable(3, NOW))), enact, NOW);

    assertThat(judgement(plans.of("elsewhere").at(NOW)).reason()).isEqualTo("packs-broken");
    assertThat(judgement(plans.of(W).at(NOW)).reason()).isEqualTo("packs-broken");
    assertThat(plans.of(W).at(NOW).term().plan()).isEqualTo(3);
    assertThat(plans.of("elsewhere").at(NOW).packs().packs())
        .filteredOn(ref -> ref.id().equals("house-words"))
        .extracting("version")
        .containsExactly("7.0.0");
  }

  @Test
  void thePacksUpToThoseThatCannotBeUsedStayInForce() {
    var plans = right.with(List.of(all(3, words(1, NOW), wordless(3, LATER))), enact, NOW);

    assertThat(plans.of(W).at(NOW).judge()).isInstanceOf(Rules.class);
    assertThat(plans.of(W).at(NOW).term().until()).isEqualTo(LATER);
    assertThat(plans.of(W).at(LATER).judge()).isInstanceOf(HoldsAll.class);
  }

  @Test
  void whatIsOverDoesNotCountForWhoWasThere() {
    var sets = right.with(List.of(all(3, words(1, NOW), words(3, LATER))), enact, NOW).of(W);

    assertThat(sets.after(NOW)).hasSize(2);
    assertThat(sets.after(LATER)).containsExactly(sets.at(LATER));
  }

  private static Judgement judgement(Enacted.Set set) {
    return set.judge().judge(ANY);
  }

  private static ScopePlan all(long no, PutPack... packs) {
    return new ScopePlan(PutPack.ALL, no, List.of(packs));
  }

  private static ScopePlan own(long no, PutPack... packs) {
    return new ScopePlan(W, no, List.of(packs));
  }

  private static PutPack words(long no, Instant from) {
    return put(
        no,
        PutPack.ALL,
        "house-words",
        "1.0.0",
        from,
        Map.of("pack.yaml", RULE, "wording.yaml", WORDS));
  }

  private static PutPack wordless(long no, Instant from) {
    return put(
        no,
        PutPack.ALL,
        "house-words",
        "1.1.0",
        from,
        Map.of("pack.yaml", RULE.replace("1.0.0", "1.1.0")));
  }

  private static PutPack unreadable(long no, Instant from) {
    return put(
        no, PutPack.ALL, "house-words", "7.0.0", from, Map.of("pack.yaml", "id: house-words"));
  }

  private static PutPack shop(long no, String pack, Instant from) {
    return put(no, W, "own-shop", "1.0.0", from, Map.of("pack.yaml", pack));
  }

  private static PutPack put(
      long no, String scope, String id, String version, Instant from, Map<String, String> texts) {
    return new PutPack(no, scope, id, version, "digest-" + no, from, "somebody", NOW, texts);
  }

  /** Stands for the rules of a set. */
  private record Rules(PackSet inForce) implements Judge {
    @Override
    public Judgement judge(Question question) {
      throw new UnsupportedOperationException("nobody asks");
    }
  }
}
