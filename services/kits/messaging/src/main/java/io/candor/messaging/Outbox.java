package io.candor.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Events leave through here: rows written in the caller's transaction, sent by the relay after it
 * committed, in the order of a sequence taken at append. Append after the versioned update of the
 * aggregate, so that its row lock orders the sequence.
 */
@ApplicationScoped
public class Outbox {

  /** Appends events in the session's transaction, in one statement, and wakes the relay after it. */
  public Uni<Void> append(Mutiny.Session session, List<Fact> facts) {
    throw new UnsupportedOperationException("being written");
  }
}
