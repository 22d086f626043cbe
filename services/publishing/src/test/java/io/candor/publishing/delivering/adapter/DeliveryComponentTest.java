package io.candor.publishing.delivering.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.candor.contracts.Topic;
import io.candor.contracts.publishing.PostEvent;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostOutcomeUnknown;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.candor.publishing.ClearedDraft;
import io.candor.publishing.Rest;
import io.candor.publishing.Tables;
import io.candor.publishing.WebhookReceiver;
import io.candor.publishing.WebhookReceiver.Reaction;
import io.candor.publishing.Webhooks;
import io.candor.publishing.delivering.DeliveringConfig;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class DeliveryComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final WebhookReceiver RECEIVER = new WebhookReceiver();

  @Inject Tables tables;
  @Inject Loops loops;
  @Inject Transactions transactions;
  @Inject TakePosts takePosts;
  @Inject Deliver deliver;
  @Inject Outcomes outcomes;
  @Inject DeliveringConfig config;

  private final String channel = Webhooks.name();
  private final ClearedDraft draft = ClearedDraft.on(channel);

  @AfterAll
  static void close() {
    RECEIVER.close();
    KAFKA.close();
  }

  @Test
  void aCallWhoseMakerDiedIsUnknownThenAskedForUnderTheSameKey() throws Exception {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    var post = scheduled(draft.due(Duration.ofMinutes(30)));

    // When
    tables.change(
        "update post set status = 'publishing', tries = 1, next_at = null where id = ?", post);
    tables.change(
        """
        insert into attempt (post, workspace, channel, revision, clearance_no, lease_until)
        values (?, 'default', ?, 1, 1, clock_timestamp() - interval '1 second')
        """,
        post,
        channel);

    // Then
    var unknown = expect(draft, PostOutcomeUnknown.class);
    var published = expect(draft, PostPublished.class);
    assertThat(unknown.reason()).isEqualTo("interrupted");
    assertThat(RECEIVER.calls(channel)).hasSize(1);
    assertThat(RECEIVER.calls(channel).getFirst().id()).isEqualTo(published.post().toString());
    Rest.as("author")
        .get("/v1/posts/" + post)
        .then()
        .body("attempts.outcome", equalTo(List.of("unknown", "published")));
  }

  @Test
  void twoReplicasThatRaceForPostsMakeOneCallForEach() {
    // Given
    var second = new DeliveryWorker(loops, transactions, takePosts, deliver, outcomes, config);
    second.start(new StartupEvent());
    var channels = Stream.generate(Webhooks::name).limit(3).toList();
    channels.forEach(name -> Webhooks.setUp(RECEIVER, name));
    var drafts =
        IntStream.range(0, 30)
            .mapToObj(i -> ClearedDraft.on(channels.get(i % 3)).due(Duration.ofSeconds(1)))
            .toList();

    // When
    drafts.forEach(one -> KAFKA.send(one.event()));

    // Then
    drafts.forEach(one -> expect(one, PostPublished.class));
    for (var name : channels) {
      assertThat(RECEIVER.calls(name)).hasSize(10);
      assertThat(RECEIVER.posts(name)).isEqualTo(10);
    }
  }

  @Test
  void aHangingChannelHasFewCallsAtATimeAndHoldsUpNobodyElse() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    var other = Webhooks.name();
    Webhooks.setUp(RECEIVER, other);
    var hangs = new Reaction[40];
    java.util.Arrays.fill(hangs, Reaction.TAKES_AND_HANGS);
    RECEIVER.does(channel, hangs);
    for (int i = 0; i < 12; i++) {
      KAFKA.send(ClearedDraft.on(channel).event());
    }
    await().until(() -> RECEIVER.calls(channel).size() >= config.lanesPerChannel());

    // When
    var quick = ClearedDraft.on(other);
    KAFKA.send(quick.event());

    // Then
    KAFKA
        .expect(Topic.PUBLISHING_POST)
        .within(Duration.ofSeconds(5))
        .forKey(quick.draft())
        .exactly(1, PostPublished.class);
    assertThat(RECEIVER.mostAtOnce(channel)).isLessThanOrEqualTo(3 * config.lanesPerChannel());
    assertThat(openCallsAtMost(channel)).isLessThanOrEqualTo(config.lanesPerChannel());
    Webhooks.put(channel, RECEIVER.url(channel), false);
  }

  @Test
  void aPostWhoseRowWasChangedBehindItsClearanceFailsUnsent() throws Exception {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    var post = scheduled(draft.due(Duration.ofMinutes(30)));

    // When
    tables.change(
        "update post set content = replace(content, 'Bonjour', 'Achetez'), next_at = clock_timestamp() where id = ?",
        post);
    wake();

    // Then
    assertThat(expect(draft, PostFailed.class).reason()).isEqualTo("clearance-invalid");
    assertThat(RECEIVER.calls(channel)).isEmpty();
  }

  @Test
  void aDisabledChannelSendsWhenItIsEnabledAgain() {
    // Given
    Webhooks.put(channel, RECEIVER.url(channel), false);
    scheduled(draft);
    await().during(Duration.ofSeconds(1)).until(() -> RECEIVER.calls(channel).isEmpty());

    // When
    Webhooks.setUp(RECEIVER, channel);

    // Then
    expect(draft, PostPublished.class);
    assertThat(RECEIVER.calls(channel)).hasSize(1);
  }

  @Test
  void nothingIsSentBeforeItIsDue() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    var later = draft.due(Duration.ofSeconds(4));

    // When
    KAFKA.send(later.event());
    var published = expect(later, PostPublished.class);

    // Then
    var due = expect(later, PostScheduled.class).window().notBefore();
    assertThat(published.publishedAt()).isAfterOrEqualTo(due).isBefore(due.plusSeconds(3));
  }

  private UUID scheduled(ClearedDraft one) {
    KAFKA.send(one.event());
    return expect(one, PostScheduled.class).post();
  }

  private void wake() throws Exception {
    tables.change(
        "update channel_queue set next_at = clock_timestamp() where channel = ?", channel);
  }

  /** By their beginnings and ends: how many of its calls overlapped. */
  private long openCallsAtMost(String name) {
    return tables
        .rows(
            """
            select (select count(*) from attempt o where o.channel = t.channel and o.began_at <= t.began_at
              and coalesce(o.ended_at, 'infinity') > t.began_at) as n from attempt t where t.channel = ?
            """,
            name)
        .stream()
        .mapToLong(row -> ((Number) row.get("n")).longValue())
        .max()
        .orElse(0);
  }

  private static <E extends PostEvent> E expect(ClearedDraft one, Class<E> type) {
    return KAFKA.expect(Topic.PUBLISHING_POST).forKey(one.draft()).exactly(1, type).getFirst();
  }
}
