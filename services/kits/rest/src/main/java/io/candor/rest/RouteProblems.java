package io.candor.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Problems of requests that never reach a resource: too large, refused early, or routed nowhere.
 */
@ApplicationScoped
public class RouteProblems {

  private final ObjectMapper json;

  RouteProblems(ObjectMapper json) {
    this.json = json;
  }

  void install(@Observes Router router) {
    for (int status : new int[] {400, 404, 405, 413, 414, 431}) {
      router.errorHandler(status, context -> answer(context, status));
    }
  }

  private void answer(RoutingContext context, int status) {
    var response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    response.setStatusCode(status).putHeader("Content-Type", "application/problem+json");
    response.end(body(HttpProblems.of(status).correlated(UUID.randomUUID().toString())));
  }

  private String body(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
