package io.candor.publishing.scheduling.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftEvent;
import io.candor.messaging.Consumption;
import io.candor.messaging.Gate;
import io.candor.messaging.Received;
import io.candor.messaging.Waves;
import io.candor.messaging.Wiring;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** Hears edits and withdrawals, and answers each: fenced, withdrawn, or too late. */
@ApplicationScoped
class FenceConsumer {

  private final Consumption consumption;
  private final Fences fences;
  private final Wiring<DraftEvent> wiring;

  FenceConsumer(Consumption consumption, Fences fences) {
    this.consumption = consumption;
    this.fences = fences;
    var subscription = new Subscription("publishing.fences", Topic.GENERATION_DRAFT);
    this.wiring = new Wiring<>(subscription, DraftEvent.class, Gate.open(), this::hear);
  }

  @Incoming("draft-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records);
  }

  private Uni<Void> hear(Mutiny.Session session, List<Received<DraftEvent>> events) {
    var requests = events.stream().filter(FenceRequest::isOne).toList();
    return Waves.inTurn(requests, wave -> fences.answer(session, wave));
  }
}
