package io.candor.messaging;

import io.candor.contracts.EventTypes;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The Apache Kafka producer of this service: acks from all replicas, idempotent. It may block while
 * it waits for metadata or memory, so it has a thread of its own.
 */
@ApplicationScoped
public class EventSender {

  private static final Logger LOG = Logger.getLogger(EventSender.class);
  private final KafkaProducer<String, byte[]> producer;
  private final String source;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("kafka-sender").factory());

  EventSender(
      @Identifier("default-kafka-broker") Map<String, Object> broker, MessagingConfig config) {
    this.source = "/candor/" + config.service();
    this.producer =
        new KafkaProducer<>(
            ProducerSettings.of(broker, config.service()),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Sends outbox rows in their order; says for each whether the broker acknowledged it. */
  Uni<List<Boolean>> sendAll(List<Row> rows) {
    var records = rows.stream().map(this::record).toList();
    return Uni.createFrom()
        .completionStage(() ->
            CompletableFuture.supplyAsync(() -> dispatchAll(records), thread)
                .thenCompose(sent -> acknowledged(rows, sent)));
  }

  /** Sends a record; fails when the broker did not acknowledge it. */
  Uni<Void> send(ProducerRecord<String, byte[]> record) {
    return Uni.createFrom()
        .completionStage(() ->
            CompletableFuture.supplyAsync(() -> List.of(dispatch(record)), thread)
                .thenCompose(List::getFirst))
        .emitOn(Infrastructure.getDefaultWorkerPool());
  }

  /** Once the broker cannot be reached, each further record would wait as long: they are left. */
  private List<CompletableFuture<Void>> dispatchAll(List<ProducerRecord<String, byte[]>> records) {
    var sent = new ArrayList<CompletableFuture<Void>>(records.size());
    boolean away = false;
    for (var record : records) {
      sent.add(away ? notTried() : dispatch(record));
      away = away || timedOut(sent.getLast());
    }
    return sent;
  }

  private CompletableFuture<Void> dispatch(ProducerRecord<String, byte[]> record) {
    var sent = new CompletableFuture<Void>();
    try {
      var _ = producer.send(record, (_, failure) -> complete(sent, failure));
    } catch (RuntimeException e) {
      complete(sent, e);
    }
    return sent;
  }

  private static void complete(CompletableFuture<Void> sent, @Nullable Exception failure) {
    if (failure == null) {
      sent.complete(null);
    } else {
      sent.completeExceptionally(failure);
    }
  }

  private static CompletableFuture<Void> notTried() {
    return CompletableFuture.failedFuture(
        new TimeoutException("the broker did not take the record before it"));
  }

  private static boolean timedOut(CompletableFuture<Void> sent) {
    return sent.isCompletedExceptionally() && sent.exceptionNow() instanceof TimeoutException;
  }

  private static CompletableFuture<List<Boolean>> acknowledged(
      List<Row> rows, List<CompletableFuture<Void>> sent) {
    return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
        .handle((_, failure) -> {
          if (failure != null) {
            tellFirst(rows, sent);
          }
          return sent.stream().map(one -> !one.isCompletedExceptionally()).toList();
        });
  }

  /** One line a batch: where the broker is away all fail alike. */
  private static void tellFirst(List<Row> rows, List<CompletableFuture<Void>> sent) {
    IntStream.range(0, sent.size())
        .filter(i -> sent.get(i).isCompletedExceptionally())
        .findFirst()
        .ifPresent(i ->
            LOG.warnf(
                "event %s on %s was not taken: %s",
                rows.get(i).getUUID("id"),
                rows.get(i).getString("topic"),
                Discreet.cause(sent.get(i).exceptionNow())));
  }

  private ProducerRecord<String, byte[]> record(Row row) {
    var payload = row.getString("payload");
    var value = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
    var record = new ProducerRecord<>(row.getString("topic"), row.getString("key"), value);
    var headers = new EventHeaders(record.headers());
    var type = row.getString("type");
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", row.getUUID("id").toString());
    headers.put("ce_type", type);
    headers.put("ce_source", source);
    headers.put("ce_subject", row.getString("key"));
    headers.put("ce_time", row.getOffsetDateTime("occurred_at").toInstant().toString());
    EventTypes.named(type)
        .ifPresent(known -> headers.put("ce_dataschema", EventTypes.schemaOf(known)));
    headers.put("content-type", "application/json");
    headers.put("ce_workspace", row.getString("workspace"));
    headers.put("ce_correlationid", row.getUUID("correlation").toString());
    headers.putIfPresent("ce_causationid", row.getUUID("causation"));
    headers.put("ce_aggregateversion", Long.toString(row.getLong("version")));
    headers.put("traceparent", traceparent(row));
    return record;
  }

  /** A row of an earlier version may have none. */
  private static String traceparent(Row row) {
    var appended = row.getString("traceparent");
    return appended == null ? Traceparent.of(row.getUUID("correlation")) : appended;
  }

  @PreDestroy
  void close() {
    thread.shutdown();
    producer.close(Duration.ofSeconds(3));
  }
}
