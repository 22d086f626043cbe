package io.candor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Readiness: each consumer and loop gets on with its work. One that has been failing for a while,
 * or is assigned and has records to read but finishes none, or whose step does not end, is said.
 */
@Readiness
@Default
@ApplicationScoped
class Progress implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(Progress.class);
  private final Map<String, Long> failingSince = new ConcurrentHashMap<>();
  private final Map<String, Long> idleSince = new ConcurrentHashMap<>();
  private final MessagingConfig config;
  private final Loops loops;

  Progress(MessagingConfig config, Loops loops) {
    this.config = config;
    this.loops = loops;
  }

  /** Somebody waits before trying again. */
  void heldUp(String who, Throwable failure) {
    if (failingSince.putIfAbsent(who, System.nanoTime()) == null) {
      LOG.warnf("%s waits, it will try again: %s", who, Discreet.cause(failure));
    }
  }

  /** What failed succeeded, or was given up. */
  void goesOn(String who) {
    failingSince.remove(who);
  }

  /** There is work and none of it was finished since the last look. */
  void idles(String who) {
    idleSince.putIfAbsent(who, System.nanoTime());
  }

  /** Some work was finished, or there is none. */
  void moves(String who) {
    idleSince.remove(who);
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("consumers make progress");
    var sinceFailing = longer(failingSince, config.stuckAfter());
    var sinceIdle = longer(idleSince, config.progressWithin());
    var sinceBusy = loops.busyFor(config.progressWithin());
    sinceFailing.forEach((who, s) -> response.withData(who, "failing for " + s + " s"));
    sinceIdle.forEach(
        (who, s) -> response.withData(who, "reads, but finishes nothing for " + s + " s"));
    sinceBusy.forEach((who, s) -> response.withData("loop " + who, "one step for " + s + " s"));
    return response
        .status(sinceFailing.isEmpty() && sinceIdle.isEmpty() && sinceBusy.isEmpty())
        .build();
  }

  private static Map<String, Long> longer(Map<String, Long> since, Duration limit) {
    var seconds = new java.util.TreeMap<String, Long>();
    long now = System.nanoTime();
    since.forEach((who, start) -> {
      if (now - start > limit.toNanos()) {
        seconds.put(who, Duration.ofNanos(now - start).toSeconds());
      }
    });
    return seconds;
  }
}
