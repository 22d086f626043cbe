package io.candor.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Everything that goes wrong is answered as a problem; an unforeseen fault tells its id, nothing
 * else.
 */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final String JSON = "application/problem+json";

  @ServerExceptionMapper
  public Response known(ProblemException e, ContainerRequestContext request) {
    return answer(e.problem(), request);
  }

  @ServerExceptionMapper
  public Response json(JsonProcessingException e, ContainerRequestContext request) {
    return answer(JsonProblems.of(e), request);
  }

  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException e, ContainerRequestContext request) {
    return answer(JsonProblems.of(e), request);
  }

  @ServerExceptionMapper
  public Response unknownField(UnrecognizedPropertyException e, ContainerRequestContext request) {
    return answer(JsonProblems.of(e), request);
  }

  @ServerExceptionMapper
  public Response format(InvalidFormatException e, ContainerRequestContext request) {
    return answer(JsonProblems.of(e), request);
  }

  @ServerExceptionMapper
  public Response tooDeep(StreamConstraintsException e, ContainerRequestContext request) {
    return answer(JsonProblems.of(e), request);
  }

  @ServerExceptionMapper
  public Response constraint(ConstraintViolationException e, ContainerRequestContext request) {
    var first = e.getConstraintViolations().iterator().next();
    var field = first.getPropertyPath().toString().replaceFirst("^[^.]+\\.[^.]+\\.", "");
    var all =
        e.getConstraintViolations().stream()
            .map(v -> v.getMessage())
            .collect(Collectors.joining("; "));
    return answer(
        Problem.of(400, "invalid-field", "A field is not valid", all).at(field, first.getMessage()),
        request);
  }

  @ServerExceptionMapper
  public Response unauthenticated(UnauthorizedException e, ContainerRequestContext request) {
    return unauthorized(request);
  }

  @ServerExceptionMapper
  public Response badToken(AuthenticationFailedException e, ContainerRequestContext request) {
    return unauthorized(request);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e, ContainerRequestContext request) {
    return answer(
        Problem.of(403, "forbidden", "Not allowed", "The token's groups do not allow this."),
        request);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException e, ContainerRequestContext request) {
    if (e.getCause() instanceof JsonMappingException cause) {
      return answer(JsonProblems.of(cause), request);
    }
    if (e.getCause() instanceof JsonProcessingException cause) {
      return answer(JsonProblems.of(cause), request);
    }
    return answer(HttpProblems.of(e.getResponse().getStatus()), request);
  }

  @ServerExceptionMapper
  public Response unforeseen(Throwable e, ContainerRequestContext request) {
    var id = correlation(request);
    LOG.errorf(
        e,
        "request failed, correlation %s, %s %s",
        id,
        request.getMethod(),
        request.getUriInfo().getPath());
    return answer(HttpProblems.of(500), request);
  }

  private static Response unauthorized(ContainerRequestContext request) {
    var problem =
        Problem.of(
            401,
            "unauthenticated",
            "No valid token",
            "This needs a bearer token that is valid now.");
    return Response.fromResponse(answer(problem, request))
        .header("WWW-Authenticate", "Bearer")
        .build();
  }

  static Response answer(Problem problem, @Nullable ContainerRequestContext request) {
    var id = request == null ? UUID.randomUUID().toString() : correlation(request);
    return Response.status(problem.status())
        .type(JSON)
        .header("Cache-Control", "no-store")
        .entity(problem.correlated(id))
        .build();
  }

  private static String correlation(ContainerRequestContext request) {
    var id = request.getProperty(CorrelationFilter.NAME);
    return id == null ? UUID.randomUUID().toString().toLowerCase(Locale.ROOT) : id.toString();
  }
}
