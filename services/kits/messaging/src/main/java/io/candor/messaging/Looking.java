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
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;

/**
 * Looks every few seconds how many records each consumer has still to do: its lag, from the end of
 * its partitions back to what its group committed. One that has some, and committed none since the
 * last look, or whose polling thread does not answer, makes no progress.
 */
@ApplicationScoped
class Looking {

  private static final Duration ANSWER = Duration.ofSeconds(3);
  private final KafkaClientService clients;
  private final ChannelRegistry channels;
  private final Progress progress;
  private final Loops loops;
  private final MessagingConfig config;
  private final MeterRegistry meters;
  private final Map<String, AtomicLong> lags = new ConcurrentHashMap<>();
  private final Map<String, Sight> before = new ConcurrentHashMap<>();

  Looking(
      KafkaClientService clients,
      ChannelRegistry channels,
      Progress progress,
      Loops loops,
      MessagingConfig config,
      MeterRegistry meters) {
    this.clients = clients;
    this.channels = channels;
    this.progress = progress;
    this.loops = loops;
    this.config = config;
    this.meters = meters;
  }

  /** What there is to do on the partitions assigned, and where their group is. */
  private record Sight(long lag, Map<TopicPartition, Long> committed) {}

  void start(@Observes StartupEvent event) {
    loops.start("looking", config.lookEvery(), this::look);
  }

  private Uni<Boolean> look() {
    return Multi.createFrom()
        .items(channels.getIncomingNames().stream())
        .onItem()
        .transformToUniAndConcatenate(this::look)
        .toUni()
        .replaceWith(false);
  }

  private Uni<Void> look(String channel) {
    KafkaConsumer<String, byte[]> consumer = clients.getConsumer(channel);
    if (consumer == null) {
      return Uni.createFrom().voidItem();
    }
    var group = String.valueOf(consumer.configuration().get(ConsumerConfig.GROUP_ID_CONFIG));
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
    return new Sight(lag, committed);
  }

  private void judge(String group, Sight seen) {
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
