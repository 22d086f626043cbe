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
import io.candor.messaging.Handler;
import io.candor.messaging.Outbox;
import io.candor.messaging.Received;
import io.candor.moderation.adapter.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** A post that reached its end closes its draft here: it is renewed no more. */
@ApplicationScoped
class HearPosts implements Handler<PostEvent> {

  private final Outbox outbox;

  HearPosts(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> handle(Mutiny.Session session, List<Received<PostEvent>> events) {
    var ended = events.stream().flatMap(HearPosts::ended).distinct().toList();
    return ended.isEmpty() ? Uni.createFrom().voidItem() : close(session, ended);
  }

  private Uni<Void> close(Mutiny.Session session, List<Superseded.Ended> ended) {
    return Rows.list(session, DraftStatements.CLOSE, ended, Standing.class)
        .flatMap(closed ->
            Superseded.end(session, ended).flatMap(reviews -> tell(session, closed, reviews)));
  }

  private Uni<Void> tell(
      Mutiny.Session session, List<Standing> closed, List<Superseded.Review> reviews) {
    var facts =
        closed.stream()
            .flatMap(draft ->
                reviews.stream()
                    .filter(review -> review.draft().equals(draft.draft()))
                    .map(review ->
                        Superseded.fact(review, draft, draft.version() + 1, "publishing")))
            .toList();
    return outbox.append(session, facts);
  }

  private static Stream<Superseded.Ended> ended(Received<PostEvent> received) {
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

  private static Stream<Superseded.Ended> ended(Received<?> received, UUID draft, String by) {
    return Stream.of(new Superseded.Ended(draft, received.envelope().workspace(), by));
  }
}
