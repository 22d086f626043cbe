package io.candor.generation.composing.adapter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Where texts are put together: virtual threads, bounded by the worker's lanes. */
@ApplicationScoped
class ComposingThreads {

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  <T> Uni<T> run(Supplier<Uni<T>> work) {
    return Uni.createFrom().deferred(work::get).runSubscriptionOn(threads);
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
