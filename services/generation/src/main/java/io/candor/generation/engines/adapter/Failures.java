package io.candor.generation.engines.adapter;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.RateLimitException;
import io.candor.generation.engines.EngineAnswer;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Failures of a call as values. */
final class Failures {

  private static final int TOO_MANY = 429;
  private static final Duration SOON = Duration.ofSeconds(2);

  private Failures() {}

  static EngineAnswer of(Throwable failure, Duration timeout) {
    if (has(failure, CircuitBreakerOpenException.class)) {
      return new EngineAnswer.Unavailable("failed too often just now");
    }
    if (has(failure, dev.langchain4j.exception.TimeoutException.class)
        || has(failure, TimeoutException.class)) {
      return new EngineAnswer.TimedOut(timeout);
    }
    if (has(failure, RateLimitException.class) || status(failure) == TOO_MANY) {
      return new EngineAnswer.RateLimited(retryAfter(failure));
    }
    return status(failure) >= 200 && status(failure) < 300
        ? new EngineAnswer.BadAnswer("is not of its protocol")
        : new EngineAnswer.Unavailable("cannot be reached, or failed");
  }

  private static int status(Throwable failure) {
    return causes(failure)
        .map(c ->
            switch (c) {
              case HttpException http -> http.statusCode();
              case WebApplicationException web -> web.getResponse().getStatus();
              default -> 0;
            })
        .filter(s -> s > 0)
        .findFirst()
        .orElse(0);
  }

  private static Duration retryAfter(Throwable failure) {
    return causes(failure)
        .filter(WebApplicationException.class::isInstance)
        .map(c -> ((WebApplicationException) c).getResponse())
        .flatMap(r -> Optional.ofNullable(r.getHeaderString(HttpHeaders.RETRY_AFTER)).stream())
        .filter(s -> s.matches("\\d{1,5}"))
        .map(s -> Duration.ofSeconds(Long.parseLong(s)))
        .findFirst()
        .orElse(SOON);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    return causes(failure).anyMatch(type::isInstance);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, c -> c != null, Throwable::getCause).limit(10);
  }
}
