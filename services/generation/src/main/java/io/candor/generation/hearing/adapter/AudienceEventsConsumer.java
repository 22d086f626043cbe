package io.candor.generation.hearing.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.audience.ProfileEvent;
import io.candor.generation.circumstances.adapter.KeepKnown;
import io.candor.messaging.Consumption;
import io.candor.messaging.Gate;
import io.candor.messaging.Wiring;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how audiences are now. */
@ApplicationScoped
class AudienceEventsConsumer {

  private final Consumption consumption;
  private final Wiring<ProfileEvent> wiring;

  AudienceEventsConsumer(Consumption consumption) {
    this.consumption = consumption;
    this.wiring =
        new Wiring<>(
            new Subscription("generation.audiences", Topic.AUDIENCE_PROFILE),
            ProfileEvent.class,
            Gate.open(),
            (session, events) -> KeepKnown.keep(session, "audience", events));
  }

  @Incoming("audience-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records);
  }
}
