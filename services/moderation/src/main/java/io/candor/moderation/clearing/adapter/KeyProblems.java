package io.candor.moderation.clearing.adapter;

import io.candor.moderation.clearing.NoSigningKey;
import io.candor.rest.Problem;
import io.candor.rest.ProblemMappers;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What who approves is told while no key signs. */
public class KeyProblems {

  /** Nothing was decided: the same may be asked again. */
  @ServerExceptionMapper
  public Response none(NoSigningKey e, ContainerRequestContext request) {
    var problem =
        Problem.of(
            503,
            "no-signing-key",
            "No key signs at this moment",
            "The clearing key was taken away, and the next one's time is still to come. Ask again in a minute.");
    return new ProblemMappers().known(problem.asException(), request);
  }
}
