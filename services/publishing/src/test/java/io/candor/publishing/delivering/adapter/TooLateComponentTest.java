package io.candor.publishing.delivering.adapter;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftWithdrawn;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostOutcomeUnknown;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.contracts.publishing.PostWithdrawn;
import io.candor.contracts.publishing.RevisionTooLate;
import io.candor.messaging.Transactions;
import io.candor.publishing.ClearedDraft;
import io.candor.publishing.Desk;
import io.candor.publishing.Rest;
import io.candor.publishing.Scripted;
import io.candor.publishing.Tables;
import io.candor.publishing.WebhookReceiver;
import io.candor.publishing.WebhookReceiver.Reaction;
import io.candor.publishing.Webhooks;
import io.candor.publishing.channels.Lookup;
import io.candor.publishing.channels.Outcome;
import io.candor.testing.Expectation;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What happens between a call and its outcome. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class TooLateComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final WebhookReceiver RECEIVER = new WebhookReceiver();

  @Inject Tables tables;
  @Inject Transactions transactions;
  @Inject GiveUp giveUp;

  private final String channel = Webhooks.name();
  private final ClearedDraft draft = ClearedDraft.on(channel);

  @AfterAll
  static void close() {
    RECEIVER.close();
    KAFKA.close();
  }

  @Test
  void whoWithdrawsAfterACallIsTooLateButNothingIsAskedForAgain() {
    // Given
    breaksEveryTime();
    var unknown = expect().exactly(1, PostOutcomeUnknown.class).getFirst();

    // When
    KAFKA.send(withdrawn());

    // Then
    assertThat(expect().exactly(1, RevisionTooLate.class).getFirst().request())
        .isEqualTo("withdrawal");
    assertNothingIsAskedAnyMore(unknown.post());
    expect().exactly(0, PostWithdrawn.class);
  }

  @Test
  void withoutItsClearanceAPostOfUnknownOutcomeIsNotAskedForAgain() {
    // Given
    breaksEveryTime();
    var unknown = expect().exactly(1, PostOutcomeUnknown.class).getFirst();

    // When
    KAFKA.send(
        TestEvent.of(draft.draft().toString(), new ClearanceRevoked(draft.draft(), 1, 1, "packs"))
            .withVersion(9));

    // Then
    await().untilAsserted(() -> assertThat(row("revoked", unknown.post())).isEqualTo(true));
    assertNothingIsAskedAnyMore(unknown.post());
  }

  @Test
  void aWithdrawalDuringACallThatDidNotGetThroughEndsThePost() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(channel, Reaction.SAYS_503_WHEN_TOLD);
    KAFKA.send(draft.event());
    await().until(() -> !RECEIVER.calls(channel).isEmpty());

    // When
    KAFKA.send(withdrawn());
    await().until(this::isStopped);
    RECEIVER.goOn();

    // Then
    expect().exactly(1, RevisionTooLate.class);
    assertThat(expect().exactly(1, PostFailed.class).getFirst().reason()).isEqualTo("withdrawn");
    assertThat(RECEIVER.calls(channel)).hasSize(1);
  }

  @Test
  void anEditDuringACallIsTooLateAndItsTextNeverGoesOut() {
    try (var receiver = new WebhookReceiver()) {
      // Given
      Webhooks.setUp(receiver, channel);
      receiver.does(channel, Reaction.TAKES_WHEN_TOLD);
      KAFKA.send(draft.saying("Ancien.").event());
      await().until(() -> !receiver.calls(channel).isEmpty());

      // When
      KAFKA.send(
          Desk.edit(draft.draft(), 2),
          aClearance(draft.draft())
              .channel(channel)
              .revision(2)
              .number(2)
              .text("Nouveau.")
              .event());
      var late = expect().exactly(1, RevisionTooLate.class).getFirst();
      receiver.goOn();

      // Then
      assertThat(late.request()).isEqualTo("edit");
      assertThat(late.revision()).isEqualTo(2);
      assertThat(expect().exactly(1, PostPublished.class).getFirst().revision()).isEqualTo(1);
      assertThat(receiver.calls(channel))
          .hasSize(1)
          .allSatisfy(call ->
              assertThat(call.body().toString()).contains("Ancien.").doesNotContain("Nouveau."));
    }
  }

  @Test
  void aWithdrawalBeforeTheCallIsInTime() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    var later = draft.due(Duration.ofSeconds(3));
    KAFKA.send(later.event());
    expect().exactly(1, PostScheduled.class);

    // When
    KAFKA.send(withdrawn());

    // Then
    expect().exactly(1, PostWithdrawn.class);
    await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(10))
        .until(() -> RECEIVER.calls(channel).isEmpty());
  }

  @Test
  void aPostThatCanBeLookedForIsSentAgainOnceItIsKnownNotToBeThere() {
    // Given
    aNetwork("readable");
    Scripted.next(
        channel,
        new Outcome.Unknown("timeout", ""),
        new Lookup.NotThere(),
        new Outcome.Published("https://net.example/1", "1"));

    // When
    KAFKA.send(draft.event());

    // Then
    expect().exactly(1, PostOutcomeUnknown.class);
    assertThat(expect().exactly(1, PostPublished.class).getFirst().receipt()).isEqualTo("1");
    expect().exactly(2, PostScheduled.class);
    assertThat(Scripted.asked(channel)).containsExactly("send", "find", "send");
  }

  @Test
  void aPostThatIsFoundIsPublishedWithoutASecondCall() {
    // Given
    aNetwork("readable");
    Scripted.next(
        channel,
        new IllegalStateException("a fault of the adapter"),
        new Lookup.CannotTell("busy"),
        new Lookup.There("https://net.example/2", "2"));

    // When
    KAFKA.send(draft.event());

    // Then
    assertThat(expect().exactly(1, PostOutcomeUnknown.class).getFirst().reason())
        .isEqualTo("fault");
    assertThat(expect().exactly(1, PostPublished.class).getFirst().url())
        .isEqualTo("https://net.example/2");
    assertThat(Scripted.asked(channel)).containsExactly("send", "find", "find");
  }

  @Test
  void anOutcomeThatNobodySettlesEndsAtItsDeadline() throws Exception {
    // Given
    aNetwork("blind");
    Scripted.next(channel, new Outcome.Unknown("timeout", ""));
    KAFKA.send(draft.event());
    var unknown = expect().exactly(1, PostOutcomeUnknown.class).getFirst();

    // When
    tables.change(
        "update post set unknown_since = clock_timestamp() - interval '73 hours' where id = ?",
        unknown.post());
    var more = transactions.run(giveUp::neverSettled).await().atMost(Duration.ofSeconds(10));

    // Then
    assertThat(more).isFalse();
    assertThat(expect().exactly(1, PostFailed.class).getFirst().reason())
        .isEqualTo("outcome-unknown");
    assertThat(Scripted.asked(channel)).containsExactly("send");
  }

  private void breaksEveryTime() {
    Webhooks.setUp(RECEIVER, channel);
    var breaks = new Reaction[20];
    Arrays.fill(breaks, Reaction.BREAKS);
    RECEIVER.does(channel, breaks);
    KAFKA.send(draft.event());
  }

  private void assertNothingIsAskedAnyMore(UUID post) {
    await()
        .untilAsserted(() ->
            Rest.as("author")
                .get("/v1/posts/" + post)
                .then()
                .body("status", equalTo("unknown"))
                .body("nextTryAt", nullValue())
                .body("attempts[-1].endedAt", org.hamcrest.Matchers.notNullValue()));
    int calls = RECEIVER.calls(channel).size();
    await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(10))
        .until(() -> RECEIVER.calls(channel).size() == calls);
  }

  private void aNetwork(String kind) {
    Rest.as("operator")
        .body("{\"kind\":\"" + kind + "\"}")
        .put("/v1/channels/" + channel)
        .then()
        .statusCode(201);
  }

  private TestEvent<DraftWithdrawn> withdrawn() {
    var event = new DraftWithdrawn(draft.draft(), draft.brief(), 1, "camille", "author");
    return TestEvent.of(draft.draft().toString(), event).withVersion(2);
  }

  private boolean isStopped() {
    return !tables.rows("select from post where draft = ? and stopped", draft.draft()).isEmpty();
  }

  private Object row(String column, UUID post) {
    return tables.rows("select " + column + " from post where id = ?", post).getFirst().get(column);
  }

  private Expectation expect() {
    return KAFKA.expect(Topic.PUBLISHING_POST).forKey(draft.draft());
  }
}
