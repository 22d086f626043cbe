package io.candor.generation.engines.adapter;

import dev.langchain4j.exception.RateLimitException;
import io.candor.generation.engines.EngineAnswer;
import io.candor.generation.engines.EngineQuestion;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A few calls at a time, none while the circuit is open. */
final class GuardedEndpoint {

  private static final Duration SOON = Duration.ofSeconds(2);

  private final Endpoint endpoint;
  private final ChatEndpoint chat;
  private final Semaphore room;
  private final Guard guard;

  GuardedEndpoint(Endpoint endpoint, ChatEndpoint chat, CallsConfig config) {
    this.endpoint = endpoint;
    this.chat = chat;
    this.room = new Semaphore(config.atOnce(), true);
    this.guard = guard(config.circuit());
  }

  /** An engine that asks for patience works: 429 does not open the circuit. */
  private static Guard guard(CallsConfig.Circuit circuit) {
    return Guard.create()
        .withCircuitBreaker()
        .requestVolumeThreshold(circuit.calls())
        .failureRatio(circuit.failureRatio())
        .delay(circuit.rest().toMillis(), ChronoUnit.MILLIS)
        .skipOn(List.of(RateLimitException.class, WebApplicationException.class))
        .done()
        .build();
  }

  /** The answer, or its failure as a value. */
  EngineAnswer ask(EngineQuestion question) {
    try {
      return room.tryAcquire(endpoint.timeout().toMillis(), TimeUnit.MILLISECONDS)
          ? inRoom(question)
          : new EngineAnswer.RateLimited(SOON);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new EngineAnswer.Unavailable("cannot be asked: the service is stopping");
    }
  }

  private EngineAnswer inRoom(EngineQuestion question) {
    try {
      return guard.get(() -> chat.ask(question), EngineAnswer.class);
    } catch (RuntimeException e) {
      return Failures.of(e, endpoint.timeout());
    } finally {
      room.release();
    }
  }
}
