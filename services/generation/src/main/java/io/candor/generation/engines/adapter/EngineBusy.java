package io.candor.generation.engines.adapter;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;

/** An engine answered 429 and said when to come back. */
final class EngineBusy extends WebApplicationException {

  private final transient Duration retryAfter;

  EngineBusy(Duration retryAfter) {
    super("busy", TooManyRequests.STATUS);
    this.retryAfter = retryAfter;
  }

  Duration retryAfter() {
    return retryAfter;
  }
}
