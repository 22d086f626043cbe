package io.candor.messaging;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.audience.ProfileEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads a compacted topic, tombstones included. */
@ApplicationScoped
class ProfileConsumer {

  private final Wiring<ProfileEvent> wiring =
      new Wiring<>(
          new Subscription("moderation.audiences", Topic.AUDIENCE_PROFILE),
          ProfileEvent.class,
          Gate.open(),
          (session, events) ->
              Waves.inTurn(events, wave -> Effects.writeAll(session, "profiles", wave)));
  private final Consumption consumption;

  ProfileConsumer(Consumption consumption) {
    this.consumption = consumption;
  }

  @Incoming("profile-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records);
  }
}
