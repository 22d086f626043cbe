package io.candor.moderation.hearing.adapter;

import static io.candor.testing.Events.aCompositionFailed;
import static io.candor.testing.Events.aDraftRevised;
import static io.candor.testing.Events.aDraftWithdrawn;
import static io.candor.testing.Events.aPostPublished;
import static io.candor.testing.Events.aPostWithdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.ReviewDecided;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class HearingComponentTest {

  private static final String DEAD_LETTERS =
      new Subscription("moderation.screening", Topic.GENERATION_DRAFT).deadLetters();
  private static Scene scene;

  @BeforeAll
  static void set() {
    scene = Scene.set();
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Test
  void anEventThatComesTwiceIsClearedOnce() {
    var event = scene.draft();

    scene.tell(event, event);
    scene.tell(event, event.withId(UUID.randomUUID()));

    scene.exactly(1, DraftCleared.class, event.event().draft());
  }

  @Test
  void theNewestRevisionWinsWhenEventsComeOutOfOrder() {
    var first = scene.draft();
    var second = aDraftRevised(first.event(), "edit", r -> scene.here(r).text("Autrement dit."));

    scene.tell(second, first);

    var cleared = scene.one(DraftCleared.class, first.event().draft());
    assertThat(cleared.revision()).isEqualTo(2);
    assertThat(cleared.content().parts().getFirst().text()).isEqualTo("Autrement dit.");
  }

  @Test
  void aTypeOfALaterVersionIsSkippedAndWhatFollowsIsHeard() {
    var dreamt = scene.draft().withHeader("ce_type", "io.candor.generation.DraftDreamt.v1");
    var next = scene.draft();

    scene.tell(dreamt, next);

    scene.one(DraftCleared.class, next.event().draft());
    assertThat(scene.kafka.expect(Topic.MODERATION_DRAFT).forKey(dreamt.key()).now()).isEmpty();
    assertThat(scene.kafka.expect(DEAD_LETTERS).forKey(dreamt.key()).now()).isEmpty();
  }

  @Test
  void brokenBytesGoToTheDeadLettersAsTheyAreAndThePartitionGoesOn() {
    var good = scene.draft();
    var broken =
        good.withValue(new byte[] {'{', (byte) 0xff, 0, (byte) 0xc3}).withId(UUID.randomUUID());

    scene.tell(broken, good);

    var letter = scene.kafka.expect(DEAD_LETTERS).forKey(good.key()).exactly(1).getFirst();
    assertThat(letter.value()).isEqualTo(broken.value());
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("unreadable");
    assertThat(Kafka.header(letter, "dlq-stack-hash")).hasSize(16);
    var sent = scene.kafka.expect(broken.topic()).forKey(good.key()).exactly(2).getFirst();
    assertThat(Kafka.header(letter, "dlq-offset")).isEqualTo(Long.toString(sent.offset()));
    assertThat(letter.partition()).isEqualTo(sent.partition());
    scene.one(DraftCleared.class, good.event().draft());
  }

  @Test
  void anEventUnderTheKeyOfAnotherDraftIsADeadLetter() {
    var event = scene.draft();
    var other = UUID.randomUUID().toString();
    var misplaced =
        new io.candor.testing.TestEvent<>(
                event.topic(), other, event.event(), event.value(), event.headers())
            .withHeader("ce_subject", other);

    scene.tell(misplaced);

    var letter = scene.kafka.expect(DEAD_LETTERS).forKey(other).exactly(1).getFirst();
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("failed");
    assertThat(states(event.event().draft())).isEmpty();
  }

  @Test
  void aRecordOfTwoMegabytesIsHeardAndItsTextIsForAPerson() {
    var draft = scene.send(scene.draft(r -> r.text("é".repeat(1_000_000))));

    var held = scene.one(DraftHeld.class, draft);
    assertThat(held.reason()).isEqualTo("too-large");
    assertThat(scene.kafka.expect(DEAD_LETTERS).forKey(draft).now()).isEmpty();
  }

  @Test
  void whatTheDatabaseCannotKeepIsADeadLetterAndStopsNobody() {
    var event = scene.draft(r -> r.text("avant\0après"));
    var next = scene.draft();

    scene.tell(event, next);

    var letter = scene.kafka.expect(DEAD_LETTERS).forKey(event.key()).exactly(1).getFirst();
    assertThat(letter.value()).isEqualTo(event.value());
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("failed");
    scene.one(DraftCleared.class, next.event().draft());
    assertThat(states(event.event().draft())).isEmpty();
  }

  @Test
  void aWithdrawalEndsTheScreening() {
    try (var bare = Scene.bare()) {
      var event = bare.draft();
      bare.send(event);
      await().until(() -> !states(event.event().draft()).isEmpty());

      bare.tell(aDraftWithdrawn(event.event()));

      await()
          .untilAsserted(() -> assertThat(states(event.event().draft())).containsExactly("closed"));
      assertThat(queued(event.event().draft())).isEmpty();
      bare.exactly(0, DraftHeld.class, event.event().draft());
    }
  }

  @Test
  void aWithdrawalThatOvertakesItsDraftKeepsItOut() {
    var event = scene.draft();

    scene.tell(aDraftWithdrawn(event.event()), event);

    await()
        .untilAsserted(() -> assertThat(states(event.event().draft())).containsExactly("closed"));
    scene.exactly(0, DraftCleared.class, event.event().draft());
  }

  @Test
  void aWithdrawalRevokesTheClearanceAndSaysWhatCausedIt() {
    var event = scene.draft();
    var draft = scene.send(event);
    scene.one(DraftCleared.class, draft);
    var withdrawn = aDraftWithdrawn(event.event());

    scene.tell(withdrawn);

    var revoked = scene.one(ClearanceRevoked.class, draft);
    assertThat(revoked).isEqualTo(new ClearanceRevoked(draft, 1, 1, "withdrawn"));
    var record = scene.kafka.expect(Topic.MODERATION_DRAFT).forKey(draft).exactly(2).getLast();
    assertThat(Kafka.header(record, "ce_causationid")).isEqualTo(withdrawn.id().toString());
    assertThat(Kafka.header(record, "ce_correlationid"))
        .isEqualTo(event.headers().get("ce_correlationid"));
    assertThat(Kafka.header(record, "ce_aggregateversion")).isEqualTo("2");
  }

  @Test
  void anEditRevokesTheClearanceAndGetsOneOfItsOwn() {
    var event = scene.draft();
    var draft = scene.send(event);
    scene.one(DraftCleared.class, draft);

    scene.tell(aDraftRevised(event.event(), "edit", r -> scene.here(r).text("Mieux dit.")));

    var cleared = scene.exactly(2, DraftCleared.class, draft).getLast();
    assertThat(cleared.revision()).isEqualTo(2);
    assertThat(cleared.content().clearanceNo()).isEqualTo(2);
    assertThat(scene.one(ClearanceRevoked.class, draft))
        .isEqualTo(new ClearanceRevoked(draft, 1, 1, "revised"));
  }

  @Test
  void anEditEndsTheReviewOfTheOldText() {
    var event = scene.draft(SteeredJudge.HELD);
    var draft = scene.send(event);
    var held = scene.one(DraftHeld.class, draft);

    scene.tell(aDraftRevised(event.event(), "edit", r -> scene.here(r).text("Mieux dit.")));

    var decided = scene.one(ReviewDecided.class, draft);
    assertThat(decided.review()).isEqualTo(held.review());
    assertThat(decided.decision()).isEqualTo("superseded");
    assertThat(scene.one(DraftCleared.class, draft).revision()).isEqualTo(2);
  }

  @Test
  void aPublishedPostClosesItsDraftForGood() {
    var event = scene.draft();
    var draft = scene.send(event);
    scene.one(DraftCleared.class, draft);

    scene.tell(aPostPublished(draft, 1));
    await().untilAsserted(() -> assertThat(states(draft)).containsExactly("closed"));
    scene.tell(aDraftRevised(event.event(), "edit", scene::here));

    scene.exactly(1, DraftCleared.class, draft);
    assertThat(queued(draft)).isEmpty();
  }

  @Test
  void aPostThatIsWithdrawnEndsTheReviewOfItsNextRevision() {
    var draft = scene.send(scene.draft(SteeredJudge.HELD));
    var held = scene.one(DraftHeld.class, draft);

    scene.tell(aPostWithdrawn(draft, 1));

    var decided = scene.one(ReviewDecided.class, draft);
    assertThat(decided.review()).isEqualTo(held.review());
    assertThat(decided.decision()).isEqualTo("superseded");
    assertThat(states(draft)).containsExactly("closed");
  }

  @Test
  void anotherWorkspaceCannotTouchADraft() {
    var event = scene.draft();
    var draft = scene.send(event);
    scene.one(DraftCleared.class, draft);

    scene.kafka.send(
        aDraftWithdrawn(event.event()).withWorkspace("other"),
        aPostPublished(draft, 1).withWorkspace("other"));
    var next = scene.send(scene.draft());

    scene.one(DraftCleared.class, next);
    scene.exactly(0, ClearanceRevoked.class, draft);
    assertThat(states(draft)).containsExactly("cleared");
  }

  @Test
  void aCompositionThatFailedIsClosedWithoutAVerdict() {
    var draft = UUID.randomUUID();

    scene.tell(aCompositionFailed(draft));

    await().untilAsserted(() -> assertThat(states(draft)).containsExactly("closed"));
    assertThat(scene.kafka.expect(Topic.MODERATION_DRAFT).forKey(draft).now()).isEmpty();
  }

  @Test
  void aHundredDraftsOfOneMomentAreClearedOnceEach() {
    var events = java.util.stream.IntStream.range(0, 100).mapToObj(_ -> scene.draft()).toList();

    scene.tell(events.toArray(io.candor.testing.TestEvent[]::new));

    var mine = events.stream().map(io.candor.testing.TestEvent::key).toList();
    var records =
        scene
            .kafka
            .expect(Topic.MODERATION_DRAFT)
            .where(record -> mine.contains(record.key()))
            .exactly(100);
    assertThat(records)
        .extracting(record ->
            new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
        .containsOnly("io.candor.moderation.DraftCleared.v1");
  }

  private static java.util.List<String> states(UUID draft) {
    return Database.query("select state from draft where id = ?", draft);
  }

  private static java.util.List<String> queued(UUID draft) {
    return Database.query("select draft from screening where draft = ?", draft);
  }
}
