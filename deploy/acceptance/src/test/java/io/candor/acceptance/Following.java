package io.candor.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;

/** Waits for briefs to end, as a user who asks again and again. */
final class Following {

  static final Set<String> TERMINAL =
      Set.of("published", "refused", "failed", "missed", "withdrawn", "mixed");

  private Following() {}

  /** The brief once it has ended. */
  static JsonNode untilEnded(Api generation, String brief) {
    return until(generation, brief, TERMINAL, Duration.ofSeconds(60));
  }

  /** The brief once its status is one of those. */
  static JsonNode until(Api generation, String brief, Set<String> statuses, Duration atMost) {
    return await("brief " + brief + " becomes one of " + statuses)
        .atMost(atMost)
        .pollInterval(Duration.ofMillis(150))
        .ignoreExceptions()
        .until(
            () -> generation.get("/v1/briefs/" + brief).json(),
            story -> statuses.contains(story.path("status").asText()));
  }
}
