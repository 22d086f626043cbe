package io.candor.moderation.hearing.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftEvent;
import io.candor.messaging.Consumption;
import io.candor.messaging.Gate;
import io.candor.messaging.Wiring;
import io.candor.moderation.screening.adapter.ScreeningWorker;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears drafts of generation; the worker is woken when they are recorded. */
@ApplicationScoped
class DraftEventsConsumer {

  private final Consumption consumption;
  private final ScreeningWorker worker;
  private final Wiring<DraftEvent> wiring;

  DraftEventsConsumer(Consumption consumption, ScreeningWorker worker, HearDrafts handler) {
    this.consumption = consumption;
    this.worker = worker;
    this.wiring =
        new Wiring<>(
            new Subscription("moderation.screening", Topic.GENERATION_DRAFT),
            DraftEvent.class,
            Gate.open(),
            handler);
  }

  @Incoming("draft-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records).invoke(worker::wake);
  }
}
