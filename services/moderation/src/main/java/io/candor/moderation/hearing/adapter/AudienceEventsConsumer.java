package io.candor.moderation.hearing.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.audience.ProfileEvent;
import io.candor.messaging.Consumption;
import io.candor.messaging.Gate;
import io.candor.messaging.Wiring;
import io.candor.moderation.screening.adapter.ScreeningWorker;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how audiences are now; drafts that a change concerns are screened again. */
@ApplicationScoped
class AudienceEventsConsumer {

  private final Consumption consumption;
  private final ScreeningWorker worker;
  private final Wiring<ProfileEvent> wiring;

  AudienceEventsConsumer(Consumption consumption, ScreeningWorker worker, KnownStore store) {
    this.consumption = consumption;
    this.worker = worker;
    this.wiring =
        new Wiring<>(
            new Subscription("moderation.audiences", Topic.AUDIENCE_PROFILE),
            ProfileEvent.class,
            Gate.open(),
            (session, events) -> store.keep(session, "audience", events).replaceWithVoid());
  }

  @Incoming("audience-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records).invoke(worker::wake);
  }
}
