package io.candor.moderation.reviewing.adapter;

import io.candor.moderation.recording.adapter.DecisionRecord;
import io.candor.moderation.rules.RulesInForce;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts together what a reviewer sees. */
@ApplicationScoped
class ShowReview {

  private static final int MOST_DECISIONS = 100;
  private final RulesInForce inForce;

  ShowReview(RulesInForce inForce) {
    this.inForce = inForce;
  }

  /** A review of this workspace; else the problem that there is none. */
  Uni<ReviewView> show(Mutiny.Session session, String workspace, UUID id) {
    return ReviewStore.find(session, workspace, id)
        .map(found -> found.orElseThrow(() -> Problems.notFound("review")))
        .flatMap(review -> whole(session, workspace, review));
  }

  private Uni<ReviewView> whole(Mutiny.Session session, String workspace, StoredReview review) {
    var rules = RulesShown.of(review, inForce.of(workspace));
    return AlikeReviews.of(session, workspace, review)
        .flatMap(alike ->
            DecisionRecord.of(session, workspace, review.draft(), Optional.empty(), MOST_DECISIONS)
                .map(record ->
                    new ReviewView(review, rules.jurisdictions(), rules.rules(), alike, record)));
  }
}
