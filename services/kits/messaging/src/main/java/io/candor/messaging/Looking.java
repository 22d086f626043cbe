package io.candor.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;

/**
 * Looks several times a second until each consumer has joined its group ({@link Joining}), then
 * every few seconds how many records each consumer has still to do: its lag, from the end of its
 * partitions back to what its group committed. One that has some, and committed none since the last
 * look, or whose polling thread does not answer, makes no progress.
 */
@ApplicationScoped
class Looking {

  private static final Duration ANSWER = Duration.ofSeconds(3);
  private static final Duration UNTIL_JOINED = Duration.ofMillis(200);
  private final KafkaClientService clients;
  private final ChannelRegistry channels;
  private final Joining joining;
  private final Progress progress;
  private final Loops loops;
  private final MessagingConfig config;
  private final MeterRegistry meters;
  private final Map<String, AtomicLong> lags = new ConcurrentHashMap<>();
  private final Map<String, Sight> before = new ConcurrentHashMap<>();

  Looking(
      KafkaClientService clients,
      ChannelRegistry channels,
      Joining joining,
      Progress progress,
      Loops loops,
      MessagingConfig config,
      MeterRegistry meters) {
    this.clients = clients;
    this.channels = channels;
    this.joining = joining;
    this.progress = progress;
    this.loops = loops;
    this.config = config;
    this.meters = meters;
  }

  /** What there is to do on the partitions assigned, and where their group is. */
  private record Sight(boolean joined, long lag, Map<TopicPartition, Long> committed) {}

  void start(@Observes StartupEvent event) {
    joining.expect(consumers().map(Looking::group).toList());
    loops.start("looking", config.lookEvery(), this::look);
  }

  private Stream<KafkaConsumer<String, byte[]>> consumers() {
    return channels.getIncomingNames().stream()
        .<KafkaConsumer<String, byte[]>>map(clients::getConsumer)
        .filter(Objects::nonNull);
  }

  private static String group(KafkaConsumer<?, ?> consumer) {
    return String.valueOf(consumer.configuration().get(ConsumerConfig.GROUP_ID_CONFIG));
  }

  private Uni<Boolean> look() {
    return Multi.createFrom()
        .items(consumers())
        .onItem()
        .transformToUniAndConcatenate(this::look)
        .toUni()
        .chain(this::again);
  }

  private Uni<Boolean> again() {
    return joining.complete()
        ? Uni.createFrom().item(false)
        : Uni.createFrom().item(true).onItem().delayIt().by(UNTIL_JOINED);
  }

  private Uni<Void> look(KafkaConsumer<String, byte[]> consumer) {
    var group = group(consumer);
    return consumer
        .runOnPollingThread(Looking::sight)
        .ifNoItem()
        .after(ANSWER.multipliedBy(2))
        .fail()
        .invoke(seen -> judge(group, seen))
        .replaceWithVoid()
        .onFailure()
        .recoverWithUni(() -> silent(group));
  }

  private static Sight sight(Consumer<String, byte[]> consumer) {
    var committed = new HashMap<TopicPartition, Long>();
    long lag = 0;
    for (var at : consumer.committed(consumer.assignment(), ANSWER).entrySet()) {
      var partition = at.getKey();
      long position = consumer.position(partition, ANSWER);
      long done = at.getValue() == null ? position : at.getValue().offset();
      committed.put(partition, done);
      lag += Math.max(0, position + consumer.currentLag(partition).orElse(0) - done);
    }
    return new Sight(joined(consumer), lag, committed);
  }

  /** On the polling thread. A member of no group has no generation. */
  static boolean joined(Consumer<?, ?> consumer) {
    return consumer.groupMetadata().generationId() > 0;
  }

  private void judge(String group, Sight seen) {
    if (seen.joined()) {
      joining.joined(group);
    }
    gauge(group).set(seen.lag());
    var last = before.put(group, seen);
    if (seen.lag() > 0 && last != null && last.committed().equals(seen.committed())) {
      progress.idles(group);
    } else {
      progress.moves(group);
    }
  }

  private Uni<Void> silent(String group) {
    progress.idles(group);
    return Uni.createFrom().voidItem();
  }

  private AtomicLong gauge(String group) {
    return lags.computeIfAbsent(
        group,
        _ ->
            Objects.requireNonNull(
                meters.gauge(
                    "candor.messaging.consumer.lag", Tags.of("group", group), new AtomicLong())));
  }
}
