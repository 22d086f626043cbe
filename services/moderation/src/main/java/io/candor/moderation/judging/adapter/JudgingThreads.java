package io.candor.moderation.judging.adapter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The bounded threads on which rules run and clearances are signed: never an event loop. */
@ApplicationScoped
public class JudgingThreads {

  private static final int THREADS = 2;
  private static final int WAITING = 256;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().name("judging-", 0).daemon().factory());

  /** Runs some work there; fails at once when too much waits already. */
  public <T> Uni<T> run(Supplier<T> work) {
    return Uni.createFrom().item(work).runSubscriptionOn(threads);
  }

  @PreDestroy
  void stop() {
    threads.shutdown();
  }
}
