package io.candor.generation.hearing.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.generation.composing.adapter.ComposingJobs;
import io.candor.messaging.Consumption;
import io.candor.messaging.Wiring;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what moderation decided; what it returned is composed again. */
@ApplicationScoped
class VerdictEventsConsumer {

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
    return consumption.consume(wiring, records).invoke(jobs::wake);
  }
}
