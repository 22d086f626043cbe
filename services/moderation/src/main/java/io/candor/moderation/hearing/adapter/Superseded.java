package io.candor.moderation.hearing.adapter;

import io.candor.contracts.moderation.ReviewDecided;
import io.candor.messaging.Fact;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Open reviews of texts that are no more: ended, and said so. */
final class Superseded {

  /** A draft whose open review ends, what ended it, and the event that said so. */
  record Ended(UUID draft, String workspace, String by, UUID causation) {}

  /** A review that ended so. */
  record Review(UUID review, UUID draft, int revision) {}

  private Superseded() {}

  static Uni<List<Review>> end(Mutiny.Session session, Collection<Ended> drafts) {
    return drafts.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Rows.list(session, DraftStatements.SUPERSEDE, drafts, Review.class);
  }

  /** The event that tells it, as the next version of its draft. */
  static Fact fact(Review review, Standing standing, String by, @Nullable UUID causation) {
    var event =
        new ReviewDecided(
            review.review(),
            review.draft(),
            review.revision(),
            "superseded",
            by,
            List.of(),
            "The text it was about is no longer the one to decide on.");
    return new Fact(
        review.draft().toString(),
        event,
        standing.workspace(),
        standing.version() + 1,
        standing.correlation(),
        causation);
  }
}
