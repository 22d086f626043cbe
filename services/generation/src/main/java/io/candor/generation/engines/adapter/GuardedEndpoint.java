package io.candor.generation.engines.adapter;

import io.candor.generation.engines.EngineAnswer;
import io.candor.generation.engines.EngineQuestion;
import io.smallrye.faulttolerance.api.Guard;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A few calls at a time, none while the circuit is open. */
final class GuardedEndpoint {

  private static final int AT_ONCE = 4;

  private final Endpoint endpoint;
  private final ChatEndpoint chat;
  private final Semaphore room = new Semaphore(AT_ONCE, true);
  private final Guard guard =
      Guard.create()
          .withCircuitBreaker()
          .requestVolumeThreshold(6)
          .failureRatio(0.5)
          .delay(10, ChronoUnit.SECONDS)
          .done()
          .build();

  GuardedEndpoint(Endpoint endpoint, ChatEndpoint chat) {
    this.endpoint = endpoint;
    this.chat = chat;
  }

  /** The answer, or its failure as a value. */
  EngineAnswer ask(EngineQuestion question) {
    try {
      if (!room.tryAcquire(endpoint.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
        return new EngineAnswer.TimedOut(endpoint.timeout());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new EngineAnswer.Unavailable("the service is stopping");
    }
    try {
      return guard.get(() -> chat.ask(question), EngineAnswer.class);
    } catch (RuntimeException e) {
      return Failures.of(e, endpoint.timeout());
    } finally {
      room.release();
    }
  }
}
