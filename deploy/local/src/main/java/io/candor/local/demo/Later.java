package io.candor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.stream.StreamSupport;

/** Whether a brief has come as far as it can before its time. */
final class Later {

  private static final String SCHEDULED = "scheduled";

  private Later() {}

  /** Whether all that is still open is due after so long. */
  static boolean is(JsonNode brief, Duration patience) {
    var from = Instant.now().plus(patience);
    return brief.path("status").asText().equals(SCHEDULED)
        && StreamSupport.stream(brief.path("drafts").spliterator(), false)
            .filter(Later::isScheduled)
            .allMatch(draft -> isDueAfter(from, draft));
  }

  static boolean isScheduled(JsonNode draft) {
    return draft.path("status").asText().equals(SCHEDULED);
  }

  /** When it is due, as it was told. */
  static String due(JsonNode draft) {
    return draft.path("post").path("scheduledAt").asText("");
  }

  private static boolean isDueAfter(Instant from, JsonNode draft) {
    try {
      return Instant.parse(due(draft)).isAfter(from);
    } catch (DateTimeParseException _) {
      return false;
    }
  }
}
