package io.candor.publishing.hearing.adapter;

import io.candor.contracts.Topic;
import io.candor.messaging.Loops;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Every two seconds: what was the end of each partition of moderation's topic, and has our group
 * read up to where it was the last time we asked? Then it was heard at that time. Any replica may
 * find it out for all: the evidence is the group's committed offsets, and lies in the database.
 */
@ApplicationScoped
class Hearing {

  private static final String GROUP = "publishing.clearances";
  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final Map<TopicPartition, OffsetSpec> PARTITIONS =
      IntStream.range(0, Topic.MODERATION_DRAFT.partitions())
          .mapToObj(n -> new TopicPartition(Topic.MODERATION_DRAFT.topicName(), n))
          .collect(Collectors.toUnmodifiableMap(p -> p, _ -> OffsetSpec.latest()));
  private static final String NOW =
      "select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";
  private static final String HEARD =
      """
      insert into hearing as h (partition, heard_at)
      select partition, to_timestamp(at / 1000.0) from json_to_recordset(cast(cast($1 as text) as json)) as r(partition int, at bigint)
      on conflict (partition) do update set heard_at = greatest(h.heard_at, excluded.heard_at)
      """;

  private final Loops loops;
  private final Transactions transactions;
  private final Admin admin;
  private final Map<Integer, Asked> asked = new HashMap<>();

  Hearing(
      Loops loops,
      Transactions transactions,
      @Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.loops = loops;
    this.transactions = transactions;
    this.admin = Admin.create(settings(broker));
  }

  private static Map<String, Object> settings(Map<String, Object> broker) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "publishing-hearing");
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
    return settings;
  }

  /** The end of a partition, and the database's time just before we asked for it. */
  private record Asked(long end, long atMillis) {}

  /** A partition that was read to its end, and when that was so. */
  private record Heard(int partition, long at) {}

  void start(@Observes StartupEvent event) {
    loops.start("hearing", EVERY, this::listen);
  }

  void stop(@Observes ShutdownEvent event) {
    admin.close(Duration.ofSeconds(1));
  }

  private Uni<Boolean> listen() {
    return now()
        .flatMap(at ->
            ends().invoke(ends -> ends.forEach((p, end) -> ask(p.partition(), end.offset(), at))))
        .chain(this::committed)
        .flatMap(this::write)
        .replaceWith(false);
  }

  private Uni<Long> now() {
    return transactions.read(
        session -> Rows.select(session, NOW, row -> (Long) row[0]).map(List::getFirst));
  }

  private Uni<Map<TopicPartition, ListOffsetsResultInfo>> ends() {
    return Uni.createFrom()
        .completionStage(() -> admin.listOffsets(PARTITIONS).all().toCompletionStage());
  }

  private Uni<Map<TopicPartition, OffsetAndMetadata>> committed() {
    return Uni.createFrom()
        .completionStage(() ->
            admin
                .listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .toCompletionStage());
  }

  /** An earlier question stays until it is answered; then the newest one is asked. */
  private void ask(int partition, long end, long at) {
    asked.putIfAbsent(partition, new Asked(end, at));
  }

  private Uni<Void> write(Map<TopicPartition, OffsetAndMetadata> committed) {
    var heard = new HashMap<Integer, Long>();
    PARTITIONS.keySet().forEach(p -> note(p, committed.get(p), heard));
    var rows = heard.entrySet().stream().map(e -> new Heard(e.getKey(), e.getValue())).toList();
    return transactions.run(session -> Rows.write(session, HEARD, rows)).replaceWithVoid();
  }

  private void note(
      TopicPartition partition, @Nullable OffsetAndMetadata committed, Map<Integer, Long> heard) {
    var question = asked.get(partition.partition());
    long reached = committed == null ? 0 : committed.offset();
    if (question != null && reached >= question.end()) {
      heard.put(partition.partition(), question.atMillis());
      asked.remove(partition.partition());
    }
  }
}
