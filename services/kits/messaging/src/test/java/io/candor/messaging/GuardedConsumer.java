package io.candor.messaging;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.generation.DraftEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lets in what is no forgery; an id that a forger may claim is not its inbox id. */
@ApplicationScoped
class GuardedConsumer implements Gate<DraftEvent>, RejectionListener {

  static final Subscription SUBSCRIPTION =
      new Subscription("publishing.fences", Topic.GENERATION_DRAFT);

  /** Keys of what was turned away, as the audit log would have them. */
  static final List<String> ANNOUNCED = new CopyOnWriteArrayList<>();

  private final Wiring<DraftEvent> wiring =
      new Wiring<>(SUBSCRIPTION, DraftEvent.class, this, this::handle);
  private final Consumption consumption;

  GuardedConsumer(Consumption consumption) {
    this.consumption = consumption;
  }

  @Incoming("guarded-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records);
  }

  @Override
  public Optional<Rejection> check(Received<DraftEvent> received) {
    var text = text(received);
    if (text.equals("bewilders the gate")) {
      throw new IllegalStateException("no idea");
    }
    return text.equals("forged")
        ? Optional.of(new Rejection("clearance-invalid", "bad-signature"))
        : Optional.empty();
  }

  @Override
  public UUID inboxId(Received<DraftEvent> received) {
    return UUID.nameUUIDFromBytes(
        (received.key() + text(received)).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Uni<Void> rejected(Subscription subscription, Received<?> received, Rejection rejection) {
    if (Told.once("announce " + received.key())) {
      return Uni.createFrom().failure(new java.io.IOException("the log is away, once"));
    }
    ANNOUNCED.add(received.key());
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> handle(Mutiny.Session session, List<Received<DraftEvent>> events) {
    return Effects.writeAll(session, "guarded", events);
  }

  private static String text(Received<DraftEvent> received) {
    return received.event() instanceof DraftComposed composed
        ? composed.revision().parts().getFirst().text()
        : "";
  }
}
