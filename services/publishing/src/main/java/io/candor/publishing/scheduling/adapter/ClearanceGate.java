package io.candor.publishing.scheduling.adapter;

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

  ClearanceGate(ClearanceKeys keys) {
    this.keys = keys;
  }

  @Override
  public Optional<Rejection> check(Received<VerdictEvent> received) {
    if (!(received.event() instanceof DraftCleared cleared)) {
      return Optional.empty();
    }
    if (!isOneStory(received, cleared)) {
      return Optional.of(invalid("key, workspace, revision and content are not of one draft"));
    }
    return switch (keys.verifyPatiently(cleared.clearance().jws(), cleared.content())) {
      case Outcome.Valid _ -> Optional.empty();
      case Outcome.Invalid(var reason, var detail) -> Optional.of(invalid(reason + ": " + detail));
    };
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

  private static Rejection invalid(String detail) {
    return new Rejection("clearance-invalid", detail);
  }
}
