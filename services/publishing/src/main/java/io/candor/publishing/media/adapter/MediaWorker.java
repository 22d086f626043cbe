package io.candor.publishing.media.adapter;

import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.candor.publishing.delivering.adapter.ReleaseWorker;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Has the media of due posts looked at, four times a second, and wakes the release. */
@ApplicationScoped
class MediaWorker {

  private static final Duration IDLE = Duration.ofMillis(250);

  private final Loops loops;
  private final Transactions transactions;
  private final ReadyMedia media;
  private final ReleaseWorker release;

  MediaWorker(Loops loops, Transactions transactions, ReadyMedia media, ReleaseWorker release) {
    this.loops = loops;
    this.transactions = transactions;
    this.media = media;
    this.release = release;
  }

  void start(@Observes StartupEvent event) {
    loops.start("media", IDLE, this::look);
  }

  private Uni<Boolean> look() {
    return transactions
        .read(media::due)
        .call(media::look)
        .map(due -> !due.isEmpty())
        .invoke(some -> {
          if (some) {
            release.wake();
          }
        });
  }
}
