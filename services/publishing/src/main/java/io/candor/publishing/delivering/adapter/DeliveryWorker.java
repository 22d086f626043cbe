package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Loop;
import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.candor.publishing.channels.Outcome;
import io.candor.publishing.delivering.DeliveringConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends posts to remote channels: one loop gives channels their turn and takes what free lanes can
 * send, each lane makes one call at a time and writes down how it ended. At shutdown no more is
 * taken, and calls under way are waited for, for a while.
 */
@ApplicationScoped
class DeliveryWorker {

  private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
  private static final Duration IDLE = Duration.ofMillis(250);
  private static final Duration LANE_IDLE = Duration.ofMinutes(10);
  private static final Duration FIRST_RETRY = Duration.ofMillis(200);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(5);
  private static final int RETRIES = 20;
  private static final long DRAIN_SECONDS = 5;

  private final Loops loops;
  private final Transactions transactions;
  private final TakePosts posts;
  private final Deliver deliver;
  private final Outcomes outcomes;
  private final int laneCount;
  private final Semaphore free;
  private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
  private final List<Loop> lanes = new CopyOnWriteArrayList<>();
  private volatile @Nullable Loop turns;

  DeliveryWorker(
      Loops loops,
      Transactions transactions,
      TakePosts posts,
      Deliver deliver,
      Outcomes outcomes,
      DeliveringConfig config) {
    this.loops = loops;
    this.transactions = transactions;
    this.posts = posts;
    this.deliver = deliver;
    this.outcomes = outcomes;
    this.laneCount = config.lanes();
    this.free = new Semaphore(laneCount);
  }

  void start(@Observes StartupEvent event) {
    for (int i = 0; i < laneCount; i++) {
      lanes.add(loops.start("delivery lane " + i, LANE_IDLE, this::deliverOne));
    }
    turns = loops.start("delivery turns", IDLE, this::turn);
  }

  /** What is not taken now another replica takes, or this one after its restart. */
  void drain(@Observes ShutdownEvent event) throws InterruptedException {
    if (!free.tryAcquire(laneCount, DRAIN_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("stops while calls are under way; their outcomes are asked for later");
    }
  }

  /** Says that something may be due. */
  void wake() {
    var running = turns;
    if (running != null) {
      running.wake();
    }
  }

  private Uni<Boolean> turn() {
    int most = free.drainPermits();
    if (most == 0) {
      return Uni.createFrom().item(false);
    }
    long begin = System.nanoTime();
    return transactions
        .run(session -> posts.take(session, most, begin))
        .onFailure()
        .invoke(() -> free.release(most))
        .invoke(batch -> hand(batch.taken(), most))
        .map(TakePosts.Batch::turned);
  }

  private void hand(List<Taken> batch, int permits) {
    free.release(permits - batch.size());
    taken.addAll(batch);
    if (!batch.isEmpty()) {
      lanes.forEach(Loop::wake);
    }
  }

  private Uni<Boolean> deliverOne() {
    var next = taken.poll();
    if (next == null) {
      return Uni.createFrom().item(false);
    }
    return deliver
        .call(next)
        .flatMap(outcome -> write(next, outcome))
        .eventually(this::freed)
        .replaceWith(true);
  }

  /** What a channel answered is precious: written again and again while the database is away. */
  private Uni<Void> write(Taken call, Outcome outcome) {
    return Uni.createFrom()
        .deferred(() -> outcomes.write(call.attempt(), outcome))
        .onFailure()
        .retry()
        .withBackOff(FIRST_RETRY, LONGEST_RETRY)
        .atMost(RETRIES)
        .onFailure()
        .invoke(failure -> LOG.errorf(failure, "the outcome of call %d is lost", call.attempt()))
        .onFailure()
        .recoverWithNull();
  }

  private void freed() {
    free.release();
    wake();
  }
}
