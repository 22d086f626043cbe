package io.candor.local.process;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Asks until the answer is yes, not so often that the asking makes them slower. */
final class ReadyWatch {

  private static final long EVERY_MILLIS = 200;

  private final BooleanSupplier question;
  private final ScheduledExecutorService timer;
  private final CompletableFuture<Void> answer = new CompletableFuture<>();

  ReadyWatch(BooleanSupplier question, ScheduledExecutorService timer) {
    this.question = question;
    this.timer = timer;
  }

  CompletableFuture<Void> start() {
    timer.execute(this::ask);
    return answer;
  }

  private void ask() {
    if (answer.isDone()) {
      return;
    }
    if (question.getAsBoolean()) {
      answer.complete(null);
    } else if (!timer.isShutdown()) {
      var _ = timer.schedule(this::ask, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }
}
