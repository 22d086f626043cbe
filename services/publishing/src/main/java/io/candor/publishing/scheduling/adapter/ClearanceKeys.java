package io.candor.publishing.scheduling.adapter;

import io.candor.clearance.ClearanceVerifier;
import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.clearance.JwksSource;
import io.candor.contracts.ReleaseContent;
import io.candor.messaging.Loops;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moderation's public keys, fetched from a configured address; the last good copy is kept. */
@ApplicationScoped
public class ClearanceKeys {

  private static final Duration EVERY = Duration.ofSeconds(30);
  private final ClearanceVerifier verifier = new ClearanceVerifier();
  private final JwksSource source;
  private final Loops loops;

  ClearanceKeys(@ConfigProperty(name = "candor.jwks-url") URI address, Loops loops) {
    this.source = new JwksSource(address, verifier);
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loops.start(
        "clearance-keys",
        EVERY,
        () -> Uni.createFrom().completionStage(source::refresh).replaceWith(false));
  }

  /** Verifies, waiting for keys where there are none; for a worker thread. */
  public Outcome verifyPatiently(String jws, ReleaseContent content) {
    return source.verify(jws, content, Instant.now());
  }

  /** Verifies with the keys there are; does not wait. */
  public Outcome verify(String jws, ReleaseContent content) {
    return verifier.verify(jws, content, Instant.now());
  }
}
