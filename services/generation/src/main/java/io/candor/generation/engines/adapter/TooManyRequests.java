package io.candor.generation.engines.adapter;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the Retry-After of a 429 (RFC 9110, 10.2.3), which LangChain4j's own exception drops; in
 * seconds only: engines send no dates.
 */
@Provider
public final class TooManyRequests implements ClientResponseFilter {

  static final int STATUS = 429;

  @Override
  public void filter(ClientRequestContext request, ClientResponseContext response) {
    if (response.getStatus() == STATUS) {
      seconds(response)
          .ifPresent(wait -> {
            throw new EngineBusy(wait);
          });
    }
  }

  private static Optional<Duration> seconds(ClientResponseContext response) {
    return Optional.ofNullable(response.getHeaderString(HttpHeaders.RETRY_AFTER))
        .map(String::strip)
        .filter(s -> s.matches("\\d{1,6}"))
        .map(s -> Duration.ofSeconds(Long.parseLong(s)));
  }
}
