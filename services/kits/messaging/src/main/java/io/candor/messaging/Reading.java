package io.candor.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The batches under way; closed, it lets none in. */
@ApplicationScoped
class Reading {

  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean closed;

  /** Does the work for a batch; never ends, and does nothing, when it is closed. */
  Uni<Void> during(Supplier<Uni<Void>> work) {
    underWay.incrementAndGet();
    if (closed) {
      underWay.decrementAndGet();
      return Uni.createFrom().nothing();
    }
    return Uni.createFrom().deferred(work::get).onTermination().invoke(underWay::decrementAndGet);
  }

  /** Lets no further batch in. */
  void close() {
    closed = true;
  }

  boolean idle() {
    return underWay.get() == 0;
  }
}
