package io.candor.moderation.screening.adapter;

import static io.candor.testing.Events.aBrandChanged;
import static io.candor.testing.Events.aChannelChanged;
import static io.candor.testing.Events.aDraftRevised;
import static io.candor.testing.Events.anAudienceProfileChanged;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.clearance.ClearanceVerifier;
import io.candor.clearance.ContentDigest;
import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.Topic;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.ReviewDecided;
import io.candor.contracts.moderation.ReviewOpened;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.moderation.recording.Ground;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ScreeningComponentTest {

  private static Scene scene;
  @Inject ScreeningWorker worker;

  @BeforeAll
  static void set() {
    scene = Scene.set();
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Test
  void aCleanDraftIsClearedByASignatureThatVerifiesOverItsContent() {
    var event = scene.draft();

    var draft = scene.send(event);

    var cleared = scene.one(DraftCleared.class, draft);
    var verifier = new ClearanceVerifier();
    verifier.useKeys(RestAssured.get("/.well-known/jwks.json").asString());
    assertThat(verifier.verify(cleared.clearance().jws(), cleared.content(), Instant.now()))
        .isInstanceOf(ClearanceVerifier.Outcome.Valid.class);
    assertThat(cleared.clearance().digest()).isEqualTo(ContentDigest.of(cleared.content()));
    assertThat(cleared.content().parts()).isEqualTo(event.event().revision().parts());
    assertThat(cleared.content().clearanceNo()).isEqualTo(1);
    assertThat(cleared.label().required()).isTrue();
    assertThat(cleared.rendered().text()).contains(cleared.label().text());
    assertThat(cleared.clearance().expiresAt())
        .isEqualTo(cleared.clearance().issuedAt().plus(Duration.ofDays(2)));
  }

  @Test
  void whatADraftWasWrittenForIsWaitedFor() {
    try (var bare = Scene.bare()) {
      var draft = bare.send(bare.draft());
      bare.tell(
          aBrandChanged(bare.brand, 1),
          anAudienceProfileChanged(bare.audience, 1),
          aChannelChanged(bare.channel, 1));

      bare.one(DraftCleared.class, draft);
      bare.exactly(0, DraftHeld.class, draft);
    }
  }

  @Test
  void whatDoesNotArriveHoldsTheDraftAndClearsItWhenItArrivesLate() {
    var draft = scene.send(scene.draft(r -> r.versions(1, 2, 1)));

    var held = scene.one(DraftHeld.class, draft);
    assertThat(held.reason()).isEqualTo("audience-missing");
    assertThat(held.label().required()).isTrue();
    scene.tell(anAudienceProfileChanged(scene.audience, 2));

    scene.one(DraftCleared.class, draft);
    assertThat(scene.one(ReviewDecided.class, draft).decision()).isEqualTo("superseded");
    assertThat(Database.query("select cause from decision where draft = ? order by id", draft))
        .containsExactly("heard", "audience");
  }

  @Test
  void whatWasDeletedHoldsTheDraft() {
    try (var other = Scene.set()) {
      other.tell(aBrandChanged(other.brand, 2).withValue(null));

      var draft = other.send(other.draft(r -> r.versions(2, 1, 1)));

      assertThat(other.one(DraftHeld.class, draft).reason()).isEqualTo("brand-gone");
    }
  }

  @Test
  void aScreeningThatFailsIsTriedAgainThenHeldAndNeverCleared() {
    var draft = scene.send(scene.draft(SteeredJudge.THROWS));

    var held = scene.one(DraftHeld.class, draft);
    assertThat(held.reason()).isEqualTo("screening-failed");
    assertThat(held.label().required()).isTrue();
    assertThat(held.findings().getFirst().rule()).isEqualTo("moderation/screening-failed");
    scene.exactly(0, DraftCleared.class, draft);
  }

  @ParameterizedTest
  @ValueSource(strings = {SteeredJudge.THROWS, SteeredJudge.OVERFLOWS})
  void aScreeningThatFailsDoesNotStopItsNeighbours(String how) {
    var broken = scene.draft(how);
    var good = scene.draft();

    scene.tell(broken, good);

    scene.one(DraftCleared.class, good.event().draft());
    scene.one(DraftHeld.class, broken.event().draft());
  }

  @Test
  void aDraftIsReturnedTwiceAtMostWhateverItsRevisionsSay() {
    var event = scene.draft(SteeredJudge.RETURNED);
    var draft = scene.send(event);
    assertThat(scene.one(DraftReturned.class, draft).times()).isEqualTo(1);

    scene.tell(
        aDraftRevised(event.event(), "returned", r -> scene.here(r).text(SteeredJudge.RETURNED)));
    var returned = scene.exactly(2, DraftReturned.class, draft).getLast();
    assertThat(returned.times()).isEqualTo(2);
    scene.tell(
        aDraftRevised(
                event.event(), "returned", r -> scene.here(r).number(3).text(SteeredJudge.RETURNED))
            .withVersion(3));

    assertThat(scene.one(DraftHeld.class, draft).revision()).isEqualTo(3);
    scene.exactly(2, DraftReturned.class, draft);
  }

  @Test
  void whatTheRulesForbidIsRefusedWithItsFindings() {
    var draft = scene.send(scene.draft(SteeredJudge.REFUSED));

    var refused = scene.one(DraftRefused.class, draft);
    assertThat(refused.decidedBy()).isEqualTo("rules");
    assertThat(refused.reason()).isEqualTo("forbidden");
    assertThat(refused.findings()).hasSize(1);
    assertThat(refused.refusal()).isEqualTo(Ground.OTHER.refusal());
    assertThat(Database.query("select draft from screening where draft = ?", draft)).isEmpty();
  }

  @Test
  void whatNobodySaysIsMadeByAiOrNotIsHeldWithTheLabelItMayOwe() {
    var draft = scene.send(scene.draft(r -> r.digitalSourceType("")));

    var held = scene.one(DraftHeld.class, draft);
    assertThat(held.label().required()).isTrue();
    assertThat(held.label().text()).isNotBlank();
    var opened = scene.one(ReviewOpened.class, draft);
    assertThat(opened.review()).isEqualTo(held.review());
    assertThat(opened.deadline()).isEqualTo(held.deadline());
  }

  @Test
  void whatContradictsItselfIsHeldAndNeverClearedAsHuman() {
    var said = new Authorship("digitalCreation", "human_validated", "openai", "gpt-4o", null, 1);

    var draft = scene.send(scene.draft(r -> r.authorship(said)));

    var held = scene.one(DraftHeld.class, draft);
    assertThat(held.reason()).isEqualTo("authorship-undecided");
    assertThat(held.label().required()).isTrue();
    scene.exactly(0, DraftCleared.class, draft);
  }

  @Test
  void moreFindingsThanAnybodyReadsAreCountedAndTheGravestShown() {
    var draft = scene.send(scene.draft(SteeredJudge.MANY));

    var held = scene.one(DraftHeld.class, draft);
    assertThat(held.findings()).hasSize(201);
    assertThat(held.findings().getLast().message()).contains("40000");
  }

  @Test
  void aTextLongerThanItsChannelTakesIsNeverCleared() {
    var draft = scene.send(scene.draft(r -> r.text("mot ".repeat(125))));

    scene.one(DraftHeld.class, draft);
    scene.exactly(0, DraftCleared.class, draft);
  }

  @Test
  void aWorkerThatStallsLosesItsLeaseAndTheDraftIsClearedOnceByAnother() {
    SteeredJudge.hold();
    var draft = scene.send(scene.draft(SteeredJudge.STALLS));
    SteeredJudge.awaitStalled();

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          worker.step().await().atMost(Duration.ofSeconds(10));
          assertThat(state(draft)).isEqualTo("cleared");
        });
    SteeredJudge.release();

    scene.one(DraftCleared.class, draft);
    var next = scene.send(scene.draft());
    scene.one(DraftCleared.class, next);
    scene.one(DraftCleared.class, draft);
  }

  @Test
  void aDraftWhoseWorkerDiedIsScreenedWhenTheLeaseEnds() throws Exception {
    var draft = scene.send(scene.draft(SteeredJudge.HELD));
    scene.one(DraftHeld.class, draft);

    Database.write(
        "update screening set lease = gen_random_uuid(), attempts = 1, cause = 'review',"
            + " next_screening_at = clock_timestamp() + interval '1 second' where draft = ?",
        draft);

    Awaitility.await()
        .untilAsserted(() ->
            assertThat(
                    Database.query(
                        "select next_screening_at from screening where draft = ? and lease is null",
                        draft))
                .containsExactly("infinity"));
    scene.exactly(1, DraftHeld.class, draft);
  }

  @Test
  void whoHadAHandIsInTheRecordOfTheReview() {
    var agent = new Contributor("writer-bot", "agent", "composer");

    var draft = scene.send(scene.draft(r -> r.text(SteeredJudge.HELD).contributors(agent)));

    scene.one(DraftHeld.class, draft);
    assertThat(Database.query("select contributors->0->>'sub' from review where draft = ?", draft))
        .containsExactly("writer-bot");
  }

  @Test
  void eachEventOfADraftHasTheNextVersion() {
    var event = scene.draft(SteeredJudge.HELD);
    var draft = scene.send(event);
    scene.one(DraftHeld.class, draft);
    scene.tell(aDraftRevised(event.event(), "edit", scene::here));
    scene.one(DraftCleared.class, draft);

    var versions = new java.util.ArrayList<String>();
    scene
        .kafka
        .expect(Topic.MODERATION_DRAFT)
        .forKey(draft)
        .exactly(2)
        .forEach(
            record -> versions.add(io.candor.testing.Kafka.header(record, "ce_aggregateversion")));
    scene
        .kafka
        .expect(Topic.MODERATION_REVIEW)
        .forKey(draft)
        .exactly(2)
        .forEach(
            record -> versions.add(io.candor.testing.Kafka.header(record, "ce_aggregateversion")));

    assertThat(versions).containsExactlyInAnyOrder("1", "2", "3", "4");
  }

  private static String state(UUID draft) {
    return Database.query("select state from draft where id = ?", draft).getFirst();
  }
}
