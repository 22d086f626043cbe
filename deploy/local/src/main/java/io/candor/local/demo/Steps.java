package io.candor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** How long each step of a draft took, from its history. */
final class Steps {

  private Steps() {}

  /** {@code composing 1.20 s, screening 0.03 s, ...}; the last state has no length. */
  static String of(JsonNode history) {
    var entries = StreamSupport.stream(history.spliterator(), false).toList();
    List<String> steps = new ArrayList<>();
    for (int i = 0; i + 1 < entries.size(); i++) {
      steps.add(step(entries.get(i), entries.get(i + 1)));
    }
    if (!entries.isEmpty()) {
      steps.add(entries.getLast().path("status").asText());
    }
    return String.join(", ", steps);
  }

  private static String step(JsonNode from, JsonNode to) {
    var name = from.path("status").asText();
    try {
      var time = Duration.between(at(from), at(to));
      return "%s %.2f s".formatted(name, time.toMillis() / 1000.0).replace(',', '.');
    } catch (DateTimeParseException _) {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  private static Instant at(JsonNode entry) {
    return Instant.parse(entry.path("at").asText());
  }
}
