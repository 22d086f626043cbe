package io.candor.moderation.screening.adapter;

import io.candor.messaging.Loop;
import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.candor.messaging.UuidV7;
import io.candor.moderation.clearing.CurrentKeys;
import io.candor.moderation.judging.adapter.JudgingThreads;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Screens what is due: claims a batch, screens it off the event loop, writes all that came of it in
 * one transaction. Two workers never decide the same: the lease is asked again by the write.
 */
@ApplicationScoped
public class ScreeningWorker {

  private static final double MILLIS = 1000.0;
  private final Transactions transactions;
  private final ScreenJob screening;
  private final Advised advised;
  private final ScreenedWriter writer;
  private final WorkerConfig config;
  private final Loops loops;
  private final JudgingThreads threads;
  private final CurrentKeys keys;
  private final Timer judging;
  private volatile @Nullable Loop loop;

  ScreeningWorker(
      Transactions transactions,
      ScreenJob screening,
      Advised advised,
      ScreenedWriter writer,
      JudgingThreads threads,
      CurrentKeys keys,
      WorkerConfig config,
      Loops loops,
      MeterRegistry meters) {
    this.transactions = transactions;
    this.screening = screening;
    this.advised = advised;
    this.writer = writer;
    this.config = config;
    this.loops = loops;
    this.threads = threads;
    this.keys = keys;
    this.judging = meters.timer("candor.moderation.screening");
  }

  void start(@Observes StartupEvent event) {
    loop = loops.start("screening", config.idle(), config.linger(), this::step);
  }

  /** Says that something may be due. */
  public void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  /**
   * Claims, screens and writes once; answers whether there may be more. While no key signs nothing
   * is claimed: it would only fail, and end up before people.
   */
  Uni<Boolean> step() {
    return keys.sign(Instant.now()) ? claimed() : Uni.createFrom().item(false);
  }

  private Uni<Boolean> claimed() {
    var lease = UuidV7.next();
    return transactions
        .run(session ->
            JobQueue.claim(session, lease, config.lease().toMillis() / MILLIS, config.batch()))
        .flatMap(jobs ->
            jobs.isEmpty()
                ? Uni.createFrom().item(false)
                : decide(jobs, lease).replaceWith(jobs.size() == config.batch()));
  }

  /**
   * A draft that takes long must not cost the others of its batch their lease: those that were not
   * begun within half of it go back as they came.
   */
  private Uni<Void> decide(List<Job> jobs, UUID lease) {
    long latest = System.nanoTime() + config.lease().dividedBy(2).toNanos();
    return threads
        .judgeEach(jobs, some -> advised.each(some, job -> timed(job, latest)))
        .flatMap(screened -> writer.write(screened, lease));
  }

  private Screened timed(Job job, long latest) {
    return System.nanoTime() - latest > 0
        ? new Screened.Later(job.draft())
        : judging.record(() -> screening.screen(job));
  }
}
