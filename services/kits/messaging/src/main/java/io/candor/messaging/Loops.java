package io.candor.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Makes {@link Loop}s; start them from a {@code StartupEvent} observer. */
@ApplicationScoped
public class Loops {

  /** Starts a loop; the step answers true when there was more to do than it did (run again at once). */
  public Loop start(String name, Duration idle, Supplier<Uni<Boolean>> step) {
    throw new UnsupportedOperationException("being written");
  }
}
