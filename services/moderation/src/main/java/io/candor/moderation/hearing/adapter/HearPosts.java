package io.candor.moderation.hearing.adapter;

import io.candor.contracts.publishing.PostEvent;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostMissed;
import io.candor.contracts.publishing.PostOutcomeUnknown;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.contracts.publishing.PostWithdrawn;
import io.candor.contracts.publishing.RevisionFenced;
import io.candor.contracts.publishing.RevisionTooLate;
import io.candor.messaging.Fact;
import io.candor.messaging.Handler;
import io.candor.messaging.Outbox;
import io.candor.messaging.Received;
import io.candor.messaging.Rows;
import io.candor.moderation.hearing.adapter.Superseded.Ended;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A post that reached its end closes its draft here: it is renewed no more. */
@ApplicationScoped
class HearPosts implements Handler<PostEvent> {

  private record Post(UUID draft, String workspace) {}

  private final Outbox outbox;

  HearPosts(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> handle(Mutiny.Session session, List<Received<PostEvent>> events) {
    Map<Post, Ended> ended = new LinkedHashMap<>();
    events.stream()
        .flatMap(HearPosts::ended)
        .forEach(end -> ended.putIfAbsent(new Post(end.draft(), end.workspace()), end));
    return ended.isEmpty() ? Uni.createFrom().voidItem() : close(session, ended);
  }

  private Uni<Void> close(Mutiny.Session session, Map<Post, Ended> ended) {
    return Rows.list(session, DraftStatements.CLOSE, ended.values(), Standing.class)
        .flatMap(closed ->
            Superseded.end(session, ended.values()).map(reviews -> facts(closed, reviews, ended)))
        .flatMap(facts -> outbox.append(session, facts));
  }

  private static List<Fact> facts(
      List<Standing> closed, List<Superseded.Review> reviews, Map<Post, Ended> ended) {
    return closed.stream()
        .flatMap(draft ->
            reviews.stream()
                .filter(review -> review.draft().equals(draft.draft()))
                .map(review -> Superseded.fact(review, draft, "publishing", cause(draft, ended))))
        .toList();
  }

  private static @Nullable UUID cause(Standing draft, Map<Post, Ended> ended) {
    var end = ended.get(new Post(draft.draft(), draft.workspace()));
    return end == null ? null : end.causation();
  }

  private static Stream<Ended> ended(Received<PostEvent> received) {
    return switch (received.event()) {
      case PostPublished e -> ended(received, e.draft(), "published");
      case PostFailed e -> ended(received, e.draft(), "failed");
      case PostMissed e -> ended(received, e.draft(), "missed");
      case PostWithdrawn e -> ended(received, e.draft(), "withdrawn");
      case PostScheduled _, PostOutcomeUnknown _, RevisionFenced _, RevisionTooLate _ ->
          Stream.empty();
      case null -> throw new IllegalArgumentException("a post event without data");
    };
  }

  private static Stream<Ended> ended(Received<?> received, UUID draft, String by) {
    if (!received.key().equals(draft.toString())) {
      throw new IllegalArgumentException("the key is not the draft");
    }
    var envelope = received.envelope();
    return Stream.of(new Ended(draft, envelope.workspace(), by, envelope.id()));
  }
}
