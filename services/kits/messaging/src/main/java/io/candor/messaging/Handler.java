package io.candor.messaging;

import io.candor.contracts.Event;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What a service does with events it hears for the first time. Called inside a transaction with a
 * batch in order (or, after a batch failed, with one event); must touch the database through the
 * given session only, and nothing slow. Failing rolls the whole batch back, inbox included.
 */
@FunctionalInterface
public interface Handler<E extends Event> {
  Uni<Void> handle(Mutiny.Session session, List<Received<E>> events);
}
