package io.candor.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * What happens at SIGTERM: channels take no further batch, those under way end (for at most {@code
 * candor.messaging.drain-timeout}) and are committed, then the loops stop after their step. What
 * did not end is redelivered to whoever reads next, and the inbox sees to it that nothing happens
 * twice.
 */
@ApplicationScoped
class Drain {

  private static final Logger LOG = Logger.getLogger(Drain.class);
  private static final int BEFORE_ANYTHING_CLOSES = 1;
  private final ChannelRegistry channels;
  private final Reading reading;
  private final Loops loops;
  private final MessagingConfig config;

  Drain(ChannelRegistry channels, Reading reading, Loops loops, MessagingConfig config) {
    this.channels = channels;
    this.reading = reading;
    this.loops = loops;
    this.config = config;
  }

  void drain(@Observes @Priority(BEFORE_ANYTHING_CLOSES) ShutdownEvent event) {
    for (var name : channels.getIncomingNames()) {
      var channel = channels.getPausable(name);
      if (channel != null) {
        channel.pause();
      }
    }
    reading.close();
    long deadline = System.nanoTime() + config.drainTimeout().toNanos();
    boolean drained = waitFor(reading::idle, deadline);
    loops.stop();
    drained &= waitFor(() -> !loops.busy(), deadline);
    LOG.infof(
        "drained: %s", drained ? "nothing is under way" : "not in time, the rest comes again");
  }

  /** On the thread that shuts the service down: it has nothing else to do. */
  private static boolean waitFor(BooleanSupplier done, long deadline) {
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    return true;
  }
}
