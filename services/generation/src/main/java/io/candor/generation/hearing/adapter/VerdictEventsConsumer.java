package io.candor.generation.hearing.adapter;

import io.candor.contracts.EventTypes;
import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.generation.composing.adapter.ComposingJobs;
import io.candor.messaging.Consumption;
import io.candor.messaging.Wiring;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what moderation decided; what it returned is composed again. */
@ApplicationScoped
class VerdictEventsConsumer {

  private static final String RETURNED = EventTypes.nameOf(DraftReturned.class);

  private final Consumption consumption;
  private final ComposingJobs jobs;
  private final Wiring<VerdictEvent> wiring;

  VerdictEventsConsumer(
      Consumption consumption, ComposingJobs jobs, HearVerdicts handler, ClearanceGate gate) {
    this.consumption = consumption;
    this.jobs = jobs;
    this.wiring =
        new Wiring<>(
            new Subscription("generation.verdicts", Topic.MODERATION_DRAFT),
            VerdictEvent.class,
            gate,
            handler);
  }

  @Incoming("verdict-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    boolean returned = anyReturned(records);
    return consumption
        .consume(wiring, records)
        .invoke(() -> {
          if (returned) {
            jobs.wake();
          }
        });
  }

  private static boolean anyReturned(ConsumerRecords<String, byte[]> records) {
    for (var record : records) {
      var type = record.headers().lastHeader("ce_type");
      if (type != null && RETURNED.equals(new String(type.value(), StandardCharsets.UTF_8))) {
        return true;
      }
    }
    return false;
  }
}
