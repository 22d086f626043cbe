package io.candor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness: each consumer has joined its group once since the start, so that what is sent from now
 * on is read. It may have no partition: there can be more replicas than partitions.
 */
@Readiness
@Default
@ApplicationScoped
class Joining implements HealthCheck {

  private final Map<String, Boolean> joined = new ConcurrentHashMap<>();
  private volatile boolean expecting;

  /** The groups to wait for; before it is told them, nobody knows of any. */
  void expect(Collection<String> groups) {
    groups.forEach(group -> joined.put(group, false));
    expecting = true;
  }

  void joined(String group) {
    joined.put(group, true);
  }

  boolean complete() {
    return expecting && !joined.containsValue(false);
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("consumers have joined their groups");
    joined.forEach(response::withData);
    return response.status(complete()).build();
  }
}
