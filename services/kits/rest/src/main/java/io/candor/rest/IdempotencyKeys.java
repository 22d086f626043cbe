package io.candor.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a key that is none, before anything is done: to a resource an empty header is like one
 * that was not sent, and its caller would believe to be safe.
 */
public class IdempotencyKeys {

  private static final String NAME = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    var keys = request.getHeaders().get(NAME);
    if (keys == null || !request.getMethod().equals(HttpMethod.POST)) {
      return;
    }
    if (keys.size() != 1 || !KEY.matcher(keys.getFirst()).matches()) {
      throw Problems.invalid(
          NAME,
          "The key is empty, too long, not visible ASCII, or there is more than one.",
          "Send one of 1 to 255 visible ASCII characters, e.g. a UUID.");
    }
  }
}
