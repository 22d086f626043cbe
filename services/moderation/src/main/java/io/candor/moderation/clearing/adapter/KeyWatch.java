package io.candor.moderation.clearing.adapter;

import io.candor.clearance.ClearanceSigner;
import io.candor.messaging.Loops;
import io.candor.moderation.clearing.CurrentKeys;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Looks for keys that came and keys that went, without a restart. While the folder cannot be read
 * the keys known last stay in use.
 */
@ApplicationScoped
class KeyWatch {

  private static final Logger LOG = Logger.getLogger(KeyWatch.class);

  /** {@code ./candor keys} counts on it: what it shows is fetched by everybody before it signs. */
  private static final Duration EVERY = Duration.ofSeconds(2);

  private final KeyFiles files;
  private final CurrentKeys keys;
  private final LostKeys lost;
  private final Loops loops;
  private volatile String signing = "";

  KeyWatch(KeyFiles files, CurrentKeys keys, LostKeys lost, Loops loops) {
    this.files = files;
    this.keys = keys;
    this.lost = lost;
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    lost.look();
    loops.start("clearing-keys", EVERY, () -> look().replaceWith(false));
  }

  /** Reads the files, and takes over what changed. */
  Uni<Void> look() {
    return Uni.createFrom()
        .item(files::ring)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .invoke(ring -> {
          var before = keys.ring().ids();
          keys.use(ring);
          compare(before, ring.ids());
          sayWhichSigns();
        })
        .replaceWithVoid();
  }

  private void compare(Set<String> before, Set<String> now) {
    if (!before.equals(now)) {
      LOG.infof("clearing keys changed: %s were there, now %s", before, now);
    }
    if (!now.containsAll(before)) {
      lost.look();
    }
  }

  private void sayWhichSigns() {
    var now = keys.ring().signing(Instant.now()).map(ClearanceSigner::keyId).orElse("(none yet)");
    if (!now.equals(signing)) {
      LOG.infof("clearances are signed with key %s", now);
      signing = now;
    }
  }
}
