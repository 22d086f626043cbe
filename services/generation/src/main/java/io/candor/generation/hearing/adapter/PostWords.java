package io.candor.generation.hearing.adapter;

import io.candor.contracts.publishing.PostEvent;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostMissed;
import io.candor.contracts.publishing.PostOutcomeUnknown;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.contracts.publishing.PostWithdrawn;
import io.candor.contracts.publishing.RevisionFenced;
import io.candor.contracts.publishing.RevisionTooLate;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Outcomes;
import io.candor.generation.drafts.Post;
import io.candor.generation.drafts.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts publishing's events into the words of drafts. */
final class PostWords {

  private PostWords() {}

  static void tell(Draft draft, @Nullable PostEvent event) {
    switch (event) {
      case PostScheduled e -> Outcomes.scheduled(draft, e.revision(), due(e));
      case PostPublished e -> Outcomes.published(draft, e.revision(), published(draft, e));
      case PostFailed e ->
          Outcomes.ended(
              draft,
              Status.FAILED,
              e.revision(),
              ended(draft, e.post(), e.reason() + ": " + e.detail()));
      case PostMissed e ->
          Outcomes.ended(draft, Status.MISSED, e.revision(), ended(draft, e.post(), e.reason()));
      case PostOutcomeUnknown e ->
          Outcomes.unknown(draft, e.revision(), ended(draft, e.post(), e.reason()));
      case PostWithdrawn e -> Outcomes.withdrawn(draft, e.reason());
      case RevisionFenced e -> Outcomes.fenced(draft, e.revision());
      case RevisionTooLate e -> tooLate(draft, e);
      case null -> throw new IllegalArgumentException("a post event without data");
    }
  }

  private static void tooLate(Draft draft, RevisionTooLate event) {
    if (event.request().equals("withdrawal")) {
      Outcomes.withdrawalTooLate(draft);
    } else {
      Outcomes.editTooLate(draft, event.revision());
    }
  }

  private static Post due(PostScheduled e) {
    return new Post(e.post(), e.window().notBefore(), null, null, null);
  }

  private static Post published(Draft draft, PostPublished e) {
    return new Post(e.post(), scheduledAt(draft), e.publishedAt(), e.url(), null);
  }

  private static Post ended(Draft draft, UUID post, String reason) {
    return new Post(post, scheduledAt(draft), null, null, reason);
  }

  private static @Nullable Instant scheduledAt(Draft draft) {
    var post = draft.was().post();
    return post == null ? null : post.scheduledAt();
  }
}
