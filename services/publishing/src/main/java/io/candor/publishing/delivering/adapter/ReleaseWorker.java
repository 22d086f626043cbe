package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Loop;
import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Releases what is due, woken when something was cleared, else four times a second. */
@ApplicationScoped
public class ReleaseWorker {

  private static final Duration IDLE = Duration.ofMillis(250);
  private static final Duration LINGER = Duration.ofMillis(2);
  private final Loops loops;
  private final Transactions transactions;
  private final Release release;
  private volatile @Nullable Loop loop;

  ReleaseWorker(Loops loops, Transactions transactions, Release release) {
    this.loops = loops;
    this.transactions = transactions;
    this.release = release;
  }

  void start(@Observes StartupEvent event) {
    loop = loops.start("release", IDLE, LINGER, this::step);
    loops.start("missed", Duration.ofSeconds(1), this::missed);
  }

  /** Says that something may be due. */
  public void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  private Uni<Boolean> step() {
    return transactions.run(release::releaseDue);
  }

  private Uni<Boolean> missed() {
    return transactions.run(release::giveUpLate);
  }
}
