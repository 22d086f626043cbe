package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Loop;
import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Releases what is due, woken when something was cleared, else four times a second. */
@ApplicationScoped
public class ReleaseWorker {

  private static final Duration IDLE = Duration.ofMillis(250);
  private static final Duration LINGER = Duration.ofMillis(2);
  private static final Duration MISSED = Duration.ofSeconds(1);
  private static final Duration NEVER_SETTLED = Duration.ofMinutes(1);

  private final Loops loops;
  private final Transactions transactions;
  private final Release release;
  private final GiveUp giveUp;
  private final DeliveryWorker deliveries;
  private volatile @Nullable Loop loop;

  ReleaseWorker(
      Loops loops,
      Transactions transactions,
      Release release,
      GiveUp giveUp,
      DeliveryWorker deliveries) {
    this.loops = loops;
    this.transactions = transactions;
    this.release = release;
    this.giveUp = giveUp;
    this.deliveries = deliveries;
  }

  void start(@Observes StartupEvent event) {
    loop = loops.start("release", IDLE, LINGER, () -> transactions.run(release::releaseDue));
    loops.start("missed", MISSED, () -> transactions.run(giveUp::late));
    loops.start("never settled", NEVER_SETTLED, () -> transactions.run(giveUp::neverSettled));
  }

  /** Says that something may be due. */
  public void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
    deliveries.wake();
  }
}
