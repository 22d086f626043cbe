package io.candor.moderation.hearing.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.BrandEvent;
import io.candor.messaging.Consumption;
import io.candor.messaging.Gate;
import io.candor.messaging.Wiring;
import io.candor.moderation.screening.adapter.ScreeningWorker;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how brands are now; drafts that a change concerns are screened again. */
@ApplicationScoped
class BrandEventsConsumer {

  private final Consumption consumption;
  private final ScreeningWorker worker;
  private final Wiring<BrandEvent> wiring;

  BrandEventsConsumer(Consumption consumption, ScreeningWorker worker, KnownStore store) {
    this.consumption = consumption;
    this.worker = worker;
    this.wiring =
        new Wiring<>(
            new Subscription("moderation.brands", Topic.GENERATION_BRAND),
            BrandEvent.class,
            Gate.open(),
            (session, events) -> store.keep(session, "brand", events).replaceWithVoid());
  }

  @Incoming("brand-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records).invoke(worker::wake);
  }
}
