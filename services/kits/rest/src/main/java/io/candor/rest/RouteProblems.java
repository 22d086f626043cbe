package io.candor.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Problems of requests that never reach a resource: too large, refused early, or routed nowhere.
 */
@ApplicationScoped
public class RouteProblems {

  private static final Pattern LENGTH = Pattern.compile("[0-9]+");
  private static final int LONGEST_NUMBER = 18;
  private final ObjectMapper json;
  private final long mostBytes;
  private final long mostOfAnUpload;

  RouteProblems(
      ObjectMapper json,
      RestConfig config,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
    this.json = json;
    this.mostOfAnUpload = mostBytes.asLongValue();
    this.mostBytes = Math.min(config.maxBody().asLongValue(), mostOfAnUpload);
  }

  void install(@Observes Router router) {
    for (int status : new int[] {400, 404, 405, 413, 414, 431}) {
      router.errorHandler(status, context -> answer(context, status));
    }
  }

  /** Before Quarkus' own check of the announced length, which answers without a body. */
  void limit(@Observes Filters filters) {
    filters.register(this::checkLength, 100);
  }

  private void checkLength(RoutingContext context) {
    var length = context.request().getHeader("Content-Length");
    MediaTypes.lowerCase(context.request());
    long most = isUpload(context) ? mostOfAnUpload : mostBytes;
    if (length == null) {
      new ChunkedBody(context, mostBytes).read(() -> close(context, 413));
    } else if (!LENGTH.matcher(length).matches()) {
      close(context, 400);
    } else if (length.length() > LONGEST_NUMBER || Long.parseLong(length) > most) {
      close(context, 413);
    } else {
      context.next();
    }
  }

  private static boolean isUpload(RoutingContext context) {
    return MediaTypes.is(context.request(), "multipart/form-data");
  }

  /** What follows on this connection cannot be told from the body. */
  private void close(RoutingContext context, int status) {
    if (context.request().version() != HttpVersion.HTTP_2) {
      context.response().putHeader("Connection", "close");
    }
    answer(context, status);
  }

  private void answer(RoutingContext context, int status) {
    var response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    var id = CorrelationFilter.accepted(context.request().getHeader(CorrelationFilter.NAME));
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Cache-Control", "no-store")
        .putHeader(CorrelationFilter.NAME, id)
        .end(body(HttpProblems.of(status).correlated(id)));
  }

  private String body(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
