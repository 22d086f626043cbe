package io.candor.generation.hearing.adapter;

import io.candor.clearance.ClearanceVerifier;
import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.clearance.JwksSource;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.messaging.Gate;
import io.candor.messaging.Loops;
import io.candor.messaging.Received;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns a clearance away that moderation did not sign, before it may touch the story of a draft:
 * nobody is told that something was cleared which was not. One that has expired since is let in:
 * here it is history, publishing decides about release.
 */
@ApplicationScoped
class ClearanceGate implements Gate<VerdictEvent> {

  private final JwksSource keys;
  private final Loops loops;

  ClearanceGate(@ConfigProperty(name = "candor.jwks-url") URI address, Loops loops) {
    this.keys = new JwksSource(address, new ClearanceVerifier());
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loops.start(
        "clearance-keys",
        JwksSource.EVERY,
        () -> Uni.createFrom().completionStage(keys::refresh).replaceWith(false));
  }

  @Override
  public Optional<Rejection> check(Received<VerdictEvent> received) {
    if (!(received.event() instanceof DraftCleared cleared)) {
      return Optional.empty();
    }
    if (!isOneStory(received, cleared)) {
      return Optional.of(invalid("key, workspace, revision and content are not of one draft"));
    }
    var issued = cleared.clearance().issuedAt();
    return switch (keys.verify(cleared.clearance().jws(), cleared.content(), issued)) {
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
