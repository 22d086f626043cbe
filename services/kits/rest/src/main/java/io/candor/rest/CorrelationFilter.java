package io.candor.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each request an id that is in its answer and in the log lines about it. */
public class CorrelationFilter {

  /** Header and request property. */
  static final String NAME = "X-Correlation-Id";

  private static final Pattern ACCEPTED = Pattern.compile("[0-9A-Za-z-]{8,64}");

  @ServerRequestFilter(preMatching = true)
  public void begin(ContainerRequestContext request) {
    var given = request.getHeaderString(NAME);
    var accepted = given != null && ACCEPTED.matcher(given).matches();
    request.setProperty(NAME, accepted ? given : UUID.randomUUID().toString());
  }

  @ServerResponseFilter
  public void end(ContainerRequestContext request, ContainerResponseContext response) {
    var id = request.getProperty(NAME);
    if (id != null) {
      response.getHeaders().putSingle(NAME, id);
    }
  }
}
