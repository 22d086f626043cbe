package io.candor.moderation.policy.adapter;

import io.candor.clearance.ClearanceSigner;
import io.candor.moderation.policy.PutPack;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * Ready only with rules to judge by and a key to sign with. Packs that were put and cannot be read
 * are counted, and take no replica away: it answers everything but decisions.
 */
@Readiness
@Startup
@ApplicationScoped
class PacksAndKeyCheck implements HealthCheck {

  private final PacksInForce packs;
  private final ClearanceSigner signer;

  PacksAndKeyCheck(PacksInForce packs, ClearanceSigner signer) {
    this.packs = packs;
    this.signer = signer;
  }

  @Override
  public HealthCheckResponse call() {
    var names =
        packs.now(PutPack.ALL).refs().stream()
            .map(pack -> pack.id() + "@" + pack.version())
            .toList();
    return HealthCheckResponse.named("rule packs and clearing key")
        .withData("packs", String.join(", ", names))
        .withData("broken", packs.broken().size())
        .withData("key", signer.keyId())
        .status(!names.isEmpty() && !signer.keyId().isEmpty())
        .build();
  }
}
