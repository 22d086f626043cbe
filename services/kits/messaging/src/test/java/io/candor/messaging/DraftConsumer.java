package io.candor.messaging;

import com.fasterxml.jackson.core.JsonParseException;
import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.CompositionFailed;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.generation.DraftEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tiny service of these tests: writes one row an event; a text may tell it to fail. */
@ApplicationScoped
class DraftConsumer {

  static final Subscription SUBSCRIPTION =
      new Subscription("moderation.screening", Topic.GENERATION_DRAFT);

  private final Wiring<DraftEvent> wiring =
      new Wiring<>(SUBSCRIPTION, DraftEvent.class, Gate.open(), this::handle);
  private final Consumption consumption;
  private final Outbox outbox;

  DraftConsumer(Consumption consumption, Outbox outbox) {
    this.consumption = consumption;
    this.outbox = outbox;
  }

  @Incoming("draft-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records);
  }

  private Uni<Void> handle(Mutiny.Session session, List<Received<DraftEvent>> events) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(event -> handle(session, event))
        .toUni()
        .replaceWithVoid();
  }

  private Uni<Void> handle(Mutiny.Session session, Received<DraftEvent> event) {
    return Effects.write(session, "plain", event).chain(() -> asTold(session, event));
  }

  private Uni<Void> asTold(Mutiny.Session session, Received<DraftEvent> event) {
    return switch (told(event.event())) {
      case "poison" -> Uni.createFrom().failure(new IllegalStateException("poison with words"));
      case "unreadable" -> Uni.createFrom().failure(new JsonParseException(null, "within a row"));
      case "disturbed" -> Uni.createFrom().failure(new IOException("some other server"));
      case "locked" -> raise(session, "55P03");
      case "deadlock once" -> Told.once(event.key()) ? raise(session, "40P01") : nothing();
      case "wait" -> Told.wait(event.key());
      case "forward" -> forward(session, event);
      default -> nothing();
    };
  }

  private static String told(DraftEvent event) {
    return event instanceof DraftComposed composed
        ? composed.revision().parts().getFirst().text()
        : "";
  }

  private static Uni<Void> raise(Mutiny.Session session, String state) {
    return session
        .createNativeQuery("do $$ begin raise exception using errcode = '" + state + "'; end $$")
        .executeUpdate()
        .replaceWithVoid();
  }

  private Uni<Void> forward(Mutiny.Session session, Received<DraftEvent> event) {
    var draft = UUID.fromString(event.key());
    var next = new CompositionFailed(draft, UUID.randomUUID(), "forwarded", "");
    return outbox.append(session, List.of(Facts.caused(next, event.envelope())));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
