package io.candor.publishing.delivering.adapter;

import io.candor.publishing.delivering.Settlement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A held post and what becomes of it.
 *
 * @param revision of the call, which a renewed clearance may have overtaken
 * @param publishedAt when it is said to have been published; absent for now
 */
record SettledPost(
    HeldPost post,
    int revision,
    int clearanceNo,
    Settlement settlement,
    @Nullable Instant publishedAt) {

  static SettledPost of(HeldPost post, Settlement settlement) {
    return new SettledPost(post, post.revision(), post.clearanceNo(), settlement, null);
  }

  /** Whether others hear of it: that a post waits, or is sent again later, is nobody's news. */
  boolean told() {
    var status = settlement.status();
    var before = post.status();
    return switch (status) {
      case "waiting" -> false;
      case "unknown", "scheduled" -> before.equals("unknown") != status.equals("unknown");
      default -> true;
    };
  }

  /** As the statement reads it. */
  Row row() {
    var again = settlement.again().map(pause -> pause.toMillis() / 1000.0).orElse(null);
    return new Row(
        post.id(),
        post.draft(),
        settlement.status(),
        reason(),
        settlement.url(),
        settlement.receipt(),
        publishedAt,
        again,
        told());
  }

  private String reason() {
    var detail = settlement.detail();
    return detail.isEmpty() ? settlement.reason() : settlement.reason() + ": " + detail;
  }

  record Row(
      UUID post,
      UUID draft,
      String status,
      String reason,
      String url,
      String receipt,
      @Nullable Instant published,
      @Nullable Double again,
      boolean told) {}
}
