package io.candor.publishing.scheduling.adapter;

import io.candor.clearance.ClearanceClaims;
import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.messaging.Gate;
import io.candor.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Turns a clearance away that does not verify, before it may touch anything. */
@ApplicationScoped
class ClearanceGate implements Gate<VerdictEvent> {

  private final ClearanceKeys keys;
  private final Revocations revocations;

  ClearanceGate(ClearanceKeys keys, Revocations revocations) {
    this.keys = keys;
    this.revocations = revocations;
  }

  @Override
  public Optional<Rejection> check(Received<VerdictEvent> received) {
    return received.event() instanceof DraftCleared cleared
        ? readable(received, cleared).map(detail -> new Rejection("clearance-invalid", detail))
        : Optional.empty();
  }

  /** JSON may leave anything out, or hold what has no canonical form: that is no clearance. */
  private Optional<String> readable(Received<VerdictEvent> received, DraftCleared cleared) {
    try {
      return objection(received, cleared);
    } catch (RuntimeException e) {
      return Optional.of("malformed: " + e.getClass().getSimpleName());
    }
  }

  private Optional<String> objection(Received<VerdictEvent> received, DraftCleared cleared) {
    if (!isOneStory(received, cleared)) {
      return Optional.of("mismatch: key, workspace, revision and content are not of one draft");
    }
    return switch (keys.verifyPatiently(cleared.clearance().jws(), cleared.content())) {
      case Outcome.Valid(var claims) -> objection(claims, cleared);
      case Outcome.Invalid(var reason, var detail) -> Optional.of(reason + ": " + detail);
    };
  }

  /** What stands beside the signature is kept and shown too: it must be what was signed. */
  private Optional<String> objection(ClearanceClaims claims, DraftCleared cleared) {
    var told = cleared.clearance();
    if (!claims.digest().equals(told.digest())
        || !claims.issuedAt().equals(told.issuedAt())
        || !claims.expiresAt().equals(told.expiresAt())
        || !KeyId.of(told.jws()).equals(told.keyId())) {
      return Optional.of("mismatch: digest, key or times are not those that were signed");
    }
    return revocations.covers(claims.draft(), claims.clearanceNo())
        ? Optional.of("revoked: moderation took it back")
        : Optional.empty();
  }

  /** From the signature, not from ce_id: a forger cannot use up the id of a real one. */
  @Override
  public UUID inboxId(Received<VerdictEvent> received) {
    return received.event() instanceof DraftCleared cleared
        ? UUID.nameUUIDFromBytes(cleared.clearance().jws().getBytes(StandardCharsets.UTF_8))
        : received.envelope().id();
  }

  private static boolean isOneStory(Received<VerdictEvent> received, DraftCleared cleared) {
    var content = cleared.content();
    return received.key().equals(content.draft().toString())
        && cleared.draft().equals(content.draft())
        && cleared.revision() == content.revision()
        && received.envelope().workspace().equals(content.workspace());
  }
}
