package io.candor.publishing.delivering.adapter;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The database's times of publication, by post. */
record PublishedTimes(Map<UUID, Instant> byPost) {

  static PublishedTimes of(List<Tuple> rows) {
    var times = new HashMap<UUID, Instant>();
    for (var row : rows) {
      var micros = row.get(1, Number.class);
      if (micros != null) {
        times.put(
            row.get(0, UUID.class), Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS));
      }
    }
    return new PublishedTimes(times);
  }

  Instant of(UUID post) {
    return byPost.getOrDefault(post, Instant.EPOCH);
  }
}
