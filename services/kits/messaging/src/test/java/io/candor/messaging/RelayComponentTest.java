package io.candor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.CompositionFailed;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class RelayComponentTest extends MessagingComponentTest {

  private static final String REFUSED =
      "create or replace function refuse() returns trigger language plpgsql as $$"
          + " begin raise exception 'crash'; end $$;"
          + " create trigger refuse before delete on outbox execute function refuse()";
  private static final Duration LONG = Duration.ofSeconds(20);

  @Inject Transactions transactions;
  @Inject Outbox outbox;
  @Inject Relay relay;
  @Inject EventSender sender;
  @Inject Loops loops;
  @Inject MessagingConfig config;
  @Inject Pool pool;
  @Inject MeterRegistry meters;

  @Test
  void whatATransactionAppendsIsSentAsSoonAsItCommits() {
    var draft = UUID.randomUUID();

    append(Facts.of(draft, 1), Facts.of(draft, 2));

    var sent = kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).within(Duration.ofSeconds(5));
    assertThat(sent.exactly(2, CompositionFailed.class))
        .extracting(CompositionFailed::reason)
        .containsExactly("version-1", "version-2");
    assertThat(unsent(draft)).isZero();
  }

  @Test
  void whatIsRolledBackIsNeverSent() {
    var draft = UUID.randomUUID();
    var doomed =
        transactions.run(session ->
            outbox
                .append(session, List.of(Facts.of(draft, 1)))
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("no"))));

    assertThat(doomed.onFailure().recoverWithNull().await().atMost(LONG)).isNull();

    var after = UUID.randomUUID();
    append(Facts.of(after, 1));
    kafka.expect(Topic.GENERATION_DRAFT).forKey(after).exactly(1);
    assertThat(kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).now()).isEmpty();
  }

  @Test
  void theEnvelopeIsACloudEventWithEveryHeaderThatTheAsyncApiPromises() {
    var draft = UUID.randomUUID();
    var cause = UUID.randomUUID();
    var fact = Facts.causedBy(cause, draft, 7);

    append(fact);

    var record = kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).exactly(1).getFirst();
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(UUID.fromString(header(record, "ce_id")).version()).isEqualTo(7);
    assertThat(header(record, "ce_type")).isEqualTo("io.candor.generation.CompositionFailed.v1");
    assertThat(header(record, "ce_source")).isEqualTo("/candor/kit");
    assertThat(header(record, "ce_subject")).isEqualTo(record.key()).isEqualTo(draft.toString());
    assertThat(Instant.parse(header(record, "ce_time")))
        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
    assertThat(header(record, "ce_workspace")).isEqualTo("default");
    assertThat(header(record, "ce_correlationid")).isEqualTo(fact.correlation().toString());
    assertThat(header(record, "ce_aggregateversion")).isEqualTo("7");
    assertThat(header(record, "content-type")).isEqualTo("application/json");
    assertThat(header(record, "ce_causationid")).isEqualTo(cause.toString());
    assertThat(header(record, "ce_dataschema"))
        .isEqualTo(EventTypes.schemaOf(CompositionFailed.class));
    assertThat(header(record, "traceparent")).matches(Facts.traceOf(fact));
  }

  @Test
  void aTimeOfAWholeMinuteIsStillAnRfc3339Instant() {
    var draft = UUID.randomUUID();

    insert(draft, 1, "2026-11-25T10:00:00Z");
    relay.wake();

    var record = kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).exactly(1).getFirst();
    assertThat(header(record, "ce_time")).isEqualTo("2026-11-25T10:00:00Z");
  }

  @Test
  void aCrashBetweenSendingAndMarkingSendsAgainWithTheSameId() {
    var draft = UUID.randomUUID();
    Effects.run(REFUSED);
    try {
      append(Facts.of(draft, 1));
      await().until(() -> !kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).now().isEmpty());
    } finally {
      Effects.run("drop trigger refuse on outbox");
    }

    relay.wake();

    await().untilAsserted(() -> assertThat(unsent(draft)).isZero());
    assertThat(kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).now())
        .hasSizeGreaterThanOrEqualTo(2)
        .extracting(record -> header(record, "ce_id"))
        .containsOnly(header(first(draft), "ce_id"));
  }

  @Test
  void afterAPartialFailureOnlyTheAcknowledgedHeadOfEachKeyIsGone() {
    var blocked = UUID.randomUUID();
    var other = UUID.randomUUID();
    try (var limit = new TopicLimit(Topic.PUBLISHING_INCIDENT, 20_000)) {
      insertIncident(blocked, 1, 10);
      insertIncident(blocked, 2, 50_000);
      insertIncident(blocked, 3, 10);
      insertIncident(other, 1, 10);

      relay.wake();

      await().untilAsserted(() -> assertThat(unsent(other)).isZero());
      await().untilAsserted(() -> assertThat(unsent(blocked)).isEqualTo(2));
      assertThat(versions(Topic.PUBLISHING_INCIDENT, blocked)).containsExactly(1L);
      await().untilAsserted(() -> assertThat(age()).isPositive());
      limit.lift();
    }
    await()
        .untilAsserted(() -> {
          relay.wake();
          assertThat(unsent(blocked)).isZero();
        });

    assertThat(versions(Topic.PUBLISHING_INCIDENT, blocked)).containsExactly(1L, 2L, 3L);
    await().untilAsserted(() -> assertThat(age()).isZero());
  }

  @Test
  void aShardThatAnotherRelayHoldsIsLeftToItAndTheOthersAreSent() throws Exception {
    var held = UUID.randomUUID();
    var free = Stream.generate(UUID::randomUUID).filter(d -> shard(d) != shard(held)).findFirst();
    try (var other = Effects.connection();
        var lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("select no from outbox_shard where no = " + shard(held) + " for update");

      append(Facts.of(held, 1), Facts.of(free.orElseThrow(), 1));

      kafka.expect(Topic.GENERATION_DRAFT).forKey(free.orElseThrow()).exactly(1);
      assertThat(kafka.expect(Topic.GENERATION_DRAFT).forKey(held).now()).isEmpty();
      other.rollback();
    }
    relay.wake();
    kafka.expect(Topic.GENERATION_DRAFT).forKey(held).exactly(1);
  }

  @Test
  void twoRelaysLoseNothingAndChangeNoKeysOrder() {
    var drafts = Stream.generate(UUID::randomUUID).limit(24).toList();
    LongStream.rangeClosed(1, 40).forEach(v -> drafts.forEach(d -> insert(d, v, "now")));
    var second = new Relay(pool, sender, loops, config, meters);

    var rounds = new ArrayList<Uni<Boolean>>();
    IntStream.range(0, 12).forEach(n -> rounds.add(n % 2 == 0 ? relay.drain() : second.drain()));
    var _ = Uni.join().all(rounds).andCollectFailures().await().atMost(Duration.ofSeconds(60));
    relay.wake();

    await().untilAsserted(() -> assertThat(drafts).allSatisfy(d -> assertThat(unsent(d)).isZero()));
    var expected = LongStream.rangeClosed(1, 40).boxed().toList();
    assertThat(drafts)
        .allSatisfy(d ->
            assertThat(firstOccurrences(versions(Topic.GENERATION_DRAFT, d))).isEqualTo(expected));
  }

  @Test
  void anEventThatNoTopicWouldTakeIsRefusedWhereItIsMade() {
    var draft = UUID.randomUUID();
    var huge = new CompositionFailed(draft, draft, "é".repeat(2_200_000), "");
    var fact = new Fact(draft.toString(), huge, "default", 1, UuidV7.next(), null);

    var appended =
        transactions
            .run(session -> outbox.append(session, List.of(fact)))
            .map(_ -> "appended")
            .onFailure(IllegalArgumentException.class)
            .recoverWithItem("refused");

    assertThat(appended.await().atMost(LONG)).isEqualTo("refused");
    assertThat(unsent(draft)).isZero();
  }

  private void append(Fact... facts) {
    transactions.run(session -> outbox.append(session, List.of(facts))).await().atMost(LONG);
  }

  private static void insert(UUID draft, long version, String at) {
    var payload =
        "{\"draft\":\""
            + draft
            + "\",\"brief\":\""
            + draft
            + "\",\"reason\":\"version-"
            + version
            + "\",\"detail\":\"\"}";
    insert(
        Topic.GENERATION_DRAFT,
        "io.candor.generation.CompositionFailed.v1",
        draft,
        version,
        at,
        payload);
  }

  private static void insertIncident(UUID key, long version, int size) {
    var payload = "{\"filling\":\"" + "x".repeat(size) + "\"}";
    insert(
        Topic.PUBLISHING_INCIDENT,
        "io.candor.publishing.IncidentOpened.v1",
        key,
        version,
        "now",
        payload);
  }

  private static void insert(
      Topic topic, String type, UUID key, long version, String at, String payload) {
    Effects.run(
        "insert into outbox (id, shard, topic, key, type, workspace, version, correlation, occurred_at, payload)"
            + " values (gen_random_uuid(), %d, '%s', '%s', '%s', 'default', %d, gen_random_uuid(), '%s', '%s')"
                .formatted(shard(key), topic.topicName(), key, type, version, at, payload));
  }

  private static int shard(UUID key) {
    return Math.floorMod(key.toString().hashCode(), 8);
  }

  private static long unsent(UUID key) {
    return Effects.longs("select count(*) from outbox where key = '" + key + "'").getFirst();
  }

  private double age() {
    return meters.get("candor.messaging.outbox.age.seconds").gauge().value();
  }

  private static List<Long> versions(Topic topic, UUID key) {
    return kafka.expect(topic).forKey(key).now().stream()
        .map(record -> Long.valueOf(header(record, "ce_aggregateversion")))
        .toList();
  }

  private static List<Long> firstOccurrences(List<Long> versions) {
    return versions.stream().distinct().toList();
  }

  private static ConsumerRecord<String, byte[]> first(UUID key) {
    return kafka.expect(Topic.GENERATION_DRAFT).forKey(key).now().getFirst();
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return String.valueOf(Kafka.header(record, name));
  }
}
