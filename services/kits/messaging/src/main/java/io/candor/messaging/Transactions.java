package io.candor.messaging;

import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One transaction, on a session of its own, in the caller's trace; when it committed the relay is
 * woken, so that what it appended to the outbox leaves at once.
 */
@ApplicationScoped
public class Transactions {

  private final Mutiny.SessionFactory sessions;
  private final Vertx vertx;
  private final Relay relay;

  Transactions(Mutiny.SessionFactory sessions, Vertx vertx, Relay relay) {
    this.sessions = sessions;
    this.vertx = vertx;
    this.relay = relay;
  }

  /** Runs the work in one transaction, on a context that is safe for it. */
  public <T> Uni<T> run(Function<Mutiny.Session, Uni<T>> work) {
    return Uni.createFrom().deferred(() -> run(Context.current(), work));
  }

  /** The same, where what is appended to the outbox belongs to a trace. */
  <T> Uni<T> run(Context trace, Function<Mutiny.Session, Uni<T>> work) {
    return SafeContext.call(
            vertx, trace, () -> sessions.withTransaction((session, _) -> work.apply(session)))
        .invoke(relay::wake);
  }

  /** Reads, without a transaction around it. */
  public <T> Uni<T> read(Function<Mutiny.Session, Uni<T>> work) {
    return Uni.createFrom()
        .deferred(
            () -> SafeContext.call(vertx, Context.current(), () -> sessions.withSession(work)));
  }
}
