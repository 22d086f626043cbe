package io.candor.generation.engines.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RateLimitException;
import io.candor.generation.engines.EngineAnswer;
import io.candor.generation.engines.EngineAnswer.BadAnswer;
import io.candor.generation.engines.EngineAnswer.RateLimited;
import io.candor.generation.engines.EngineAnswer.TimedOut;
import io.candor.generation.engines.EngineAnswer.Unavailable;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Failures of a call as values. */
final class Failures {

  private static final Duration SOON = Duration.ofSeconds(2);
  private static final int SERVER_ERROR = 500;

  private Failures() {}

  static EngineAnswer of(Throwable failure, Duration timeout) {
    if (find(failure, CircuitBreakerOpenException.class).isPresent()) {
      return new Unavailable("failed too often just now");
    }
    if (find(failure, dev.langchain4j.exception.TimeoutException.class).isPresent()
        || find(failure, TimeoutException.class).isPresent()) {
      return new TimedOut(timeout);
    }
    return busy(failure)
        .or(() -> find(failure, HttpException.class).map(http -> status(http.statusCode())))
        .orElseGet(() -> notHeard(failure));
  }

  private static Optional<EngineAnswer> busy(Throwable failure) {
    return find(failure, EngineBusy.class)
        .map(EngineBusy::retryAfter)
        .or(() -> find(failure, RateLimitException.class).map(_ -> SOON))
        .map(RateLimited::new);
  }

  private static EngineAnswer status(int status) {
    return new Unavailable(
        (status < SERVER_ERROR ? "refused the request with status " : "failed with status ")
            + status);
  }

  private static EngineAnswer notHeard(Throwable failure) {
    boolean garbled =
        find(failure, JsonProcessingException.class).isPresent()
            || find(failure, LangChain4jException.class).isPresent()
            || !brokenOff(failure);
    return garbled
        ? new BadAnswer("is not of its protocol")
        : new Unavailable("cannot be reached, or broke off");
  }

  private static boolean brokenOff(Throwable failure) {
    return find(failure, IOException.class).isPresent()
        || find(failure, VertxException.class).isPresent();
  }

  private static <T> Optional<T> find(Throwable failure, Class<T> type) {
    return Stream.iterate(failure, c -> c != null, Throwable::getCause)
        .limit(10)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
