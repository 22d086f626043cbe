package io.candor.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what PostgreSQL can neither store nor look for: nothing has an id with a null character
 * in it, and no parameter may. Public pages refuse by pages of their own.
 */
public class NullCharacters {

  @ServerRequestFilter
  public void refuse(ContainerRequestContext request) {
    if (!request.getUriInfo().getPath().startsWith("/v1/")) {
      return;
    }
    if (request.getUriInfo().getPath().indexOf('\0') >= 0) {
      throw HttpProblems.of(404).asException();
    }
    refuse(request.getUriInfo().getQueryParameters());
  }

  private static void refuse(MultivaluedMap<String, String> parameters) {
    parameters.forEach((name, values) -> {
      if (name.indexOf('\0') >= 0 || values.stream().anyMatch(one -> one.indexOf('\0') >= 0)) {
        throw Problems.invalid(
            Quoted.of(name), "It contains a null character.", "Remove that character (%00).");
      }
    });
  }
}
