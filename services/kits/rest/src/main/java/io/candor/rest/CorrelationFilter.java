package io.candor.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Gives each request an id that is in its answer and in the log lines about it. */
public class CorrelationFilter {

  /** Header and request property. */
  static final String NAME = "X-Correlation-Id";

  private static final Pattern ACCEPTED = Pattern.compile("[0-9A-Za-z-]{8,64}");

  @ServerRequestFilter(preMatching = true)
  public void begin(ContainerRequestContext request) {
    request.setProperty(NAME, accepted(request.getHeaderString(NAME)));
  }

  /** The id a client gave, if it is one that can go into a log; else a new one. */
  static String accepted(@Nullable String given) {
    return given != null && ACCEPTED.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }

  @ServerResponseFilter
  public void end(ContainerRequestContext request, ContainerResponseContext response) {
    var id = request.getProperty(NAME);
    if (id != null) {
      response.getHeaders().putSingle(NAME, id);
    }
  }
}
