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
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;
import org.jspecify.annotations.Nullable;

/**
 * Everything that goes wrong is answered as a problem; an unforeseen fault tells its id, nothing
 * else.
 */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final int UNAUTHORIZED = 401;
  private static final int UNAVAILABLE = 503;
  private static final String RETRY_AFTER = "5";
  private static final String JSON = "application/problem+json";

  @ServerExceptionMapper
  public Response known(ProblemException e, ContainerRequestContext request) {
    return e.problem().status() == UNAUTHORIZED
        ? challenged(e.problem(), request)
        : answer(e.problem(), request);
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
  public Response form(MalformedMessageException e, ContainerRequestContext request) {
    return answer(FormProblems.malformed(), request);
  }

  @ServerExceptionMapper
  public Response unread(IOException e, ContainerRequestContext request) {
    return FormProblems.endedEarly(e)
        ? answer(FormProblems.malformed(), request)
        : unforeseen(e, request);
  }

  @ServerExceptionMapper
  public Response constraint(ConstraintViolationException e, ContainerRequestContext request) {
    var first = e.getConstraintViolations().iterator().next();
    var field = field(first.getPropertyPath());
    var all =
        e.getConstraintViolations().stream()
            .map(v -> v.getMessage())
            .collect(Collectors.joining("; "));
    return answer(
        Problem.of(400, "invalid-field", "A field is not valid", all).at(field, first.getMessage()),
        request);
  }

  /** The property of a body; of a parameter, its name. */
  private static String field(Path path) {
    var parameter = "";
    var properties = new StringJoiner(".");
    for (var node : path) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() == ElementKind.PROPERTY) {
        properties.add(node.toString());
      }
    }
    return properties.length() == 0 ? parameter : properties.toString();
  }

  @ServerExceptionMapper
  public Response unauthenticated(UnauthorizedException e, ContainerRequestContext request) {
    return unauthorized(request);
  }

  @ServerExceptionMapper
  public Response badToken(AuthenticationFailedException e, ContainerRequestContext request) {
    return e.getCause() instanceof ParseException parse
            && parse.getCause() instanceof ProblemException said
        ? known(said, request)
        : unauthorized(request);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e, ContainerRequestContext request) {
    return answer(HttpProblems.of(403), request);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException e, ContainerRequestContext request) {
    if (e.getCause() instanceof ProblemException cause) {
      return known(cause, request);
    }
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
    return FormProblems.thrownByParser(e)
        ? answer(FormProblems.malformed(), request)
        : fault(e, request);
  }

  private static Response fault(Throwable e, ContainerRequestContext request) {
    var id = correlation(request);
    request.setProperty(CorrelationFilter.NAME, id);
    boolean passes = Unavailable.is(e);
    var place = place(request.getUriInfo().getPath());
    if (passes) {
      LOG.warnf("unavailable (%s), correlation %s, %s %s", kind(e), id, request.getMethod(), place);
    } else {
      LOG.errorf(
          Silenced.of(e), "request failed, correlation %s, %s %s", id, request.getMethod(), place);
    }
    return answer(HttpProblems.of(passes ? UNAVAILABLE : 500), request);
  }

  /** All replicas say it of all requests at the same time: where it arose is no news. */
  private static String kind(Throwable e) {
    return e.getClass().getSimpleName();
  }

  /** The path as far as it is made of ids; whatever else was asked for is not repeated. */
  private static String place(String path) {
    return path.replaceAll("[^A-Za-z0-9/_.~-]", "?").replaceAll("^(.{200}).+", "$1");
  }

  private static Response unauthorized(ContainerRequestContext request) {
    return challenged(HttpProblems.of(UNAUTHORIZED), request);
  }

  /** RFC 6750, 3. */
  private static Response challenged(Problem problem, ContainerRequestContext request) {
    return Response.fromResponse(answer(problem, request))
        .header("WWW-Authenticate", "Bearer")
        .build();
  }

  static Response answer(Problem problem, @Nullable ContainerRequestContext request) {
    var id = request == null ? UUID.randomUUID().toString() : correlation(request);
    return Response.status(problem.status())
        .type(JSON)
        .header("Cache-Control", "no-store")
        .header("Retry-After", problem.status() == UNAVAILABLE ? RETRY_AFTER : null)
        .entity(problem.correlated(id))
        .build();
  }

  private static String correlation(ContainerRequestContext request) {
    var id = request.getProperty(CorrelationFilter.NAME);
    return id == null ? UUID.randomUUID().toString().toLowerCase(Locale.ROOT) : id.toString();
  }
}
