package io.candor.moderation.policy.adapter;

import io.candor.clearance.ClearanceSigner;
import io.candor.moderation.clearing.CurrentKeys;
import io.candor.moderation.policy.PutPack;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * Ready only with rules to judge by and a key to sign with; also while its time is still to come:
 * it must be fetched from here before. Packs that were put and cannot be used are counted, and take
 * no replica away: it holds what they concern.
 */
@Readiness
@Startup
@ApplicationScoped
class PacksAndKeyCheck implements HealthCheck {

  private final PacksInForce packs;
  private final CurrentKeys keys;

  PacksAndKeyCheck(PacksInForce packs, CurrentKeys keys) {
    this.packs = packs;
    this.keys = keys;
  }

  @Override
  public HealthCheckResponse call() {
    var now = Instant.now();
    var broken = packs.broken(now);
    var names =
        packs.of(PutPack.ALL).refs().stream()
            .map(pack -> pack.id() + "@" + pack.version())
            .toList();
    var signing = keys.ring().signing(now).map(ClearanceSigner::keyId);
    return HealthCheckResponse.named("rule packs and clearing key")
        .withData("packs", String.join(", ", names))
        .withData("broken", broken.size())
        .withData("everything held", broken.containsKey(PutPack.ALL))
        .withData("key", signing.orElse("none yet"))
        .status(!names.isEmpty() && !keys.ring().isEmpty())
        .build();
  }
}
