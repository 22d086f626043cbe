package io.candor.generation.composing.adapter;

import io.candor.generation.drafts.DraftsToCompose;
import io.candor.messaging.Loop;
import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.candor.messaging.UuidV7;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Composes what is due in a few lanes, each one job at a time: claims it in a short transaction,
 * composes outside of any, writes the report in another. While a lane works its lease is renewed;
 * when this replica dies the lease ends, and another replica goes on.
 */
@ApplicationScoped
class ComposingWorker {

  private static final Logger LOG = Logger.getLogger(ComposingWorker.class);
  private static final Duration LONG = Duration.ofSeconds(30);

  private final UUID worker = UuidV7.next();
  private final Set<UUID> leases = ConcurrentHashMap.newKeySet();
  private final List<Loop> lanes = new CopyOnWriteArrayList<>();
  private final Transactions transactions;
  private final DraftsToCompose drafts;
  private final ComposeJob compose;
  private final ReportWriter writer;
  private final ComposingConfig config;
  private volatile @Nullable Loop due;

  ComposingWorker(
      Transactions transactions,
      DraftsToCompose drafts,
      ComposeJob compose,
      ReportWriter writer,
      ComposingConfig config) {
    this.transactions = transactions;
    this.drafts = drafts;
    this.compose = compose;
    this.writer = writer;
    this.config = config;
  }

  void start(@Observes StartupEvent event, Loops loops) {
    for (int lane = 1; lane <= config.atOnce(); lane++) {
      lanes.add(loops.start("composing-" + lane, LONG, this::step));
    }
    due = loops.start("composing-due", config.idle(), this::look);
    loops.start("composing-leases", config.renewal(), this::renew);
  }

  /** Most of what wakes asks for nothing: a claim, in its turn, is for what the look has found. */
  void woken(@Observes Wake wake) {
    var running = due;
    if (running != null) {
      running.wake();
    }
  }

  /** One cheap look for all lanes: at wakes, at retries, at leases that ended. */
  private Uni<Boolean> look() {
    return transactions
        .read(JobQueue::due)
        .invoke(due -> {
          if (due) {
            lanes.forEach(Loop::wake);
          }
        })
        .replaceWith(false);
  }

  /** Claims, composes and writes one job; answers whether there was one. */
  Uni<Boolean> step() {
    var lease = UuidV7.next();
    return transactions
        .run(session -> JobQueue.claim(session, worker, lease, config))
        .flatMap(claimed ->
            claimed.isEmpty()
                ? Uni.createFrom().item(false)
                : done(claimed.get()).replaceWith(true));
  }

  /** A job that fails by itself stops no lane: its lease ends, and the claim counts as lost. */
  private Uni<Void> done(ClaimedJob job) {
    leases.add(job.lease());
    return reported(job)
        .flatMap(report -> writer.write(job, report))
        .onFailure()
        .invoke(failure ->
            LOG.errorf(failure, "no report of draft %s, revision %d", job.draft(), job.revision()))
        .onFailure()
        .recoverWithNull()
        .eventually(() -> leases.remove(job.lease()));
  }

  private Uni<Report> reported(ClaimedJob job) {
    return job.lost() > config.lostClaims()
        ? Uni.createFrom().item(ComposeJob.givenUp(job))
        : transactions
            .read(session -> drafts.read(session, job.draft(), job.revision()))
            .flatMap(wanted -> compose.run(job, wanted));
  }

  private Uni<Boolean> renew() {
    return leases.isEmpty()
        ? Uni.createFrom().item(false)
        : transactions
            .run(session -> JobQueue.renew(session, worker, leases, config))
            .replaceWith(false);
  }
}
