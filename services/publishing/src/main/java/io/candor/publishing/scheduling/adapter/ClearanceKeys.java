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
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moderation's public keys, fetched from a configured address; the last good copy is kept. */
@ApplicationScoped
public class ClearanceKeys {

  private static final Duration AT_FIRST = Duration.ofSeconds(2);
  private final ClearanceVerifier verifier = new ClearanceVerifier();
  private final JwksSource source;
  private final Loops loops;
  private volatile long askedAt;

  ClearanceKeys(@ConfigProperty(name = "candor.jwks-url") URI address, Loops loops) {
    this.source = new JwksSource(address, verifier);
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loops.start("clearance-keys", AT_FIRST, this::refresh);
  }

  /** The ids of the keys known. */
  public Set<String> ids() {
    return verifier.keyIds();
  }

  /** Often while there are no keys at all: nothing can be released without. */
  private Uni<Boolean> refresh() {
    long now = System.nanoTime();
    if (source.hasKeys() && now - askedAt < JwksSource.EVERY.toNanos()) {
      return Uni.createFrom().item(false);
    }
    askedAt = now;
    return Uni.createFrom().completionStage(source::refresh).replaceWith(false);
  }

  /** Verifies, waiting for keys where there are none; for a worker thread. */
  public Outcome verifyPatiently(String jws, ReleaseContent content) {
    return source.verify(jws, content, Instant.now());
  }

  /** Verifies at a time of the database, with the keys there are; does not wait. */
  public Outcome verify(String jws, ReleaseContent content, Instant at) {
    return verifier.verify(jws, content, at);
  }
}
