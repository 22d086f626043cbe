package io.candor.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches what was sent with what was published, in whichever order the two are heard of. */
final class Latencies {

  private final Map<String, Long> sentAt = new HashMap<>();
  private final Map<String, Long> publishedAt = new HashMap<>();
  private final List<Long> millis = new ArrayList<>();
  private long last;

  synchronized void sent(String draft, long epochMillis) {
    sentAt.put(draft, epochMillis);
    match(draft);
  }

  synchronized void published(String draft, long epochMillis) {
    publishedAt.put(draft, epochMillis);
    match(draft);
  }

  /** How many of those sent were published. */
  synchronized int count() {
    return millis.size();
  }

  /** Epoch ms at which the last of them was published. */
  synchronized long lastPublished() {
    return last;
  }

  /** The latency in ms that this share of them does not exceed; NaN where there are none. */
  synchronized double quantile(double share) {
    if (millis.isEmpty()) {
      return Double.NaN;
    }
    Collections.sort(millis);
    return millis.get((int) Math.min(millis.size() - 1, Math.floor(share * millis.size())));
  }

  /** Forgets what was measured, before the next phase. */
  synchronized void reset() {
    sentAt.clear();
    publishedAt.clear();
    millis.clear();
    last = 0;
  }

  private void match(String draft) {
    var sent = sentAt.get(draft);
    var published = publishedAt.get(draft);
    if (sent != null && published != null) {
      millis.add(published - sent);
      last = Math.max(last, published);
      sentAt.remove(draft);
      publishedAt.remove(draft);
    }
  }
}
