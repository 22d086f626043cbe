package io.candor.publishing.delivering;

import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of a post.
 *
 * @param status published, failed, unknown, scheduled, waiting or missed
 * @param reason a stable word
 * @param again when it is sent, or asked for, again; empty when not by itself
 */
public record Settlement(
    String status,
    String reason,
    String detail,
    String url,
    String receipt,
    Optional<Duration> again) {

  public static Settlement published(String url, String receipt) {
    return new Settlement("published", "", "", url, receipt, Optional.empty());
  }

  public static Settlement failed(String reason, String detail) {
    return new Settlement("failed", reason, detail, "", "", Optional.empty());
  }

  public static Settlement missed(String reason) {
    return new Settlement("missed", reason, "", "", "", Optional.empty());
  }

  public static Settlement waiting(String reason) {
    return new Settlement("waiting", reason, "", "", "", Optional.empty());
  }

  public static Settlement scheduled(String reason, Duration again) {
    return new Settlement("scheduled", reason, "", "", "", Optional.of(again));
  }

  public static Settlement unknown(String reason, Optional<Duration> again) {
    return new Settlement("unknown", reason, "", "", "", again);
  }
}
