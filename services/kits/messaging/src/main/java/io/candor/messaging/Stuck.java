package io.candor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Readiness: a consumer that has been failing for a while is assigned, but makes no progress. */
@Readiness
@Default
@ApplicationScoped
class Stuck implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(Stuck.class);
  private final Map<String, Long> failingSince = new ConcurrentHashMap<>();
  private final MessagingConfig config;

  Stuck(MessagingConfig config) {
    this.config = config;
  }

  void failed(String group, Throwable failure) {
    if (failingSince.putIfAbsent(group, System.nanoTime()) == null) {
      LOG.warnf("consumer %s waits, it will try again: %s", group, failure);
    }
  }

  void ended(String group) {
    failingSince.remove(group);
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("consumers make progress");
    var now = System.nanoTime();
    var limit = config.stuckAfter().toNanos();
    var stuck = failingSince.entrySet().stream().filter(e -> now - e.getValue() > limit).toList();
    stuck.forEach(e ->
        response.withData(
            e.getKey(), "failing for " + (now - e.getValue()) / 1_000_000_000L + " s"));
    return response.status(stuck.isEmpty()).build();
  }
}
