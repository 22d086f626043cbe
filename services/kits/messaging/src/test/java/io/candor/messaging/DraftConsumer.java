package io.candor.messaging;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.generation.DraftEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tiny service of these tests: writes one row an event; a text may tell it to fail. */
@ApplicationScoped
class DraftConsumer {

  static final Subscription SUBSCRIPTION =
      new Subscription("moderation.screening", Topic.GENERATION_DRAFT);
  private static final String WRITE =
      "insert into effect (key, event_id, version) values (:key, :id, :version)";
  private final Wiring<DraftEvent> wiring =
      new Wiring<>(SUBSCRIPTION, DraftEvent.class, Gate.open(), this::handle);
  private final Consumption consumption;

  DraftConsumer(Consumption consumption) {
    this.consumption = consumption;
  }

  @Incoming("draft-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records);
  }

  private Uni<Void> handle(Mutiny.Session session, List<Received<DraftEvent>> events) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(event -> write(session, event))
        .toUni()
        .replaceWithVoid();
  }

  private static Uni<Void> write(Mutiny.Session session, Received<DraftEvent> event) {
    if (event.event() instanceof DraftComposed composed
        && composed.revision().parts().getFirst().text().equals("poison")) {
      return Uni.createFrom().failure(new IllegalStateException("poison"));
    }
    return session
        .createNativeQuery(WRITE)
        .setParameter("key", event.key())
        .setParameter("id", event.envelope().id())
        .setParameter("version", event.envelope().version())
        .executeUpdate()
        .replaceWithVoid();
  }
}
