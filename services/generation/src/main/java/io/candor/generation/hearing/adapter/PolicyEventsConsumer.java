package io.candor.generation.hearing.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.moderation.PolicyEvent;
import io.candor.generation.circumstances.adapter.KeepKnown;
import io.candor.messaging.Consumption;
import io.candor.messaging.Gate;
import io.candor.messaging.Wiring;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which rules are in force, and the labels they can ask for. */
@ApplicationScoped
class PolicyEventsConsumer {

  private final Consumption consumption;
  private final Wiring<PolicyEvent> wiring;

  PolicyEventsConsumer(Consumption consumption) {
    this.consumption = consumption;
    this.wiring =
        new Wiring<>(
            new Subscription("generation.policy", Topic.MODERATION_POLICY),
            PolicyEvent.class,
            Gate.open(),
            KeepKnown::keepPolicy);
  }

  @Incoming("policy-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records);
  }
}
