package io.candor.publishing.delivering.adapter;

import io.candor.contracts.Event;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostMissed;
import io.candor.contracts.publishing.PostOutcomeUnknown;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.messaging.Fact;
import java.time.Instant;

/** What others are told of a settled post. */
final class PostEvents {

  private PostEvents() {}

  /**
   * @param at when it was published, if it was
   */
  static Fact fact(SettledPost settled, Instant at) {
    var post = settled.post();
    return new Fact(
        post.draft().toString(),
        event(settled, at),
        post.workspace(),
        post.version() + 1,
        post.correlation(),
        null);
  }

  private static Event event(SettledPost settled, Instant at) {
    var post = settled.post();
    var reason = settled.settlement().reason();
    return switch (settled.settlement().status()) {
      case "published" -> published(settled, at);
      case "missed" ->
          new PostMissed(post.id(), post.draft(), settled.revision(), post.channel(), reason);
      case "unknown" ->
          new PostOutcomeUnknown(
              post.id(), post.draft(), settled.revision(), post.channel(), reason);
      case "scheduled" ->
          new PostScheduled(
              post.id(),
              post.draft(),
              post.revision(),
              post.clearanceNo(),
              post.channel(),
              post.window());
      default ->
          new PostFailed(
              post.id(),
              post.draft(),
              settled.revision(),
              post.channel(),
              reason,
              settled.settlement().detail());
    };
  }

  private static PostPublished published(SettledPost settled, Instant at) {
    var post = settled.post();
    var receipt = settled.settlement().receipt();
    return new PostPublished(
        post.id(),
        post.draft(),
        settled.revision(),
        settled.clearanceNo(),
        post.channel(),
        settled.settlement().url(),
        at,
        receipt.isEmpty() ? null : receipt);
  }
}
