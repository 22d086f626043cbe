package io.candor.messaging;

import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * A batch in waves of one event a key: the next of a key is in a wave when the one before it was
 * acknowledged. What follows a failed one is in none, and stays in the outbox.
 */
final class KeyOrder {

  private final Map<String, Queue<Row>> waiting = new LinkedHashMap<>();
  private final List<Long> acknowledged = new ArrayList<>();

  KeyOrder(List<Row> batch) {
    batch.forEach(row -> waiting.computeIfAbsent(key(row), _ -> new ArrayDeque<>()).add(row));
  }

  /** The heads of all keys that are still going; none at the end. */
  List<Row> next() {
    return waiting.values().stream().map(Queue::element).toList();
  }

  /** What became of a wave, in its order. */
  void record(List<Row> wave, List<Boolean> outcomes) {
    for (int i = 0; i < wave.size(); i++) {
      var row = wave.get(i);
      if (outcomes.get(i)) {
        acknowledged.add(row.getLong("seq"));
        waiting.computeIfPresent(key(row), (_, rest) -> afterHead(rest));
      } else {
        waiting.remove(key(row));
      }
    }
  }

  /** Sequence numbers of what the broker has: the acknowledged head of each key. */
  Long[] acknowledged() {
    return acknowledged.toArray(Long[]::new);
  }

  private static @org.jspecify.annotations.Nullable Queue<Row> afterHead(Queue<Row> queue) {
    queue.remove();
    return queue.isEmpty() ? null : queue;
  }

  private static String key(Row row) {
    return row.getString("topic") + '\n' + row.getString("key");
  }
}
