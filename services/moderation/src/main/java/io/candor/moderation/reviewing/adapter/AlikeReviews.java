package io.candor.moderation.reviewing.adapter;

import io.candor.messaging.Rows;
import io.candor.moderation.reviewing.Likeness;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds what was decided on texts like one: by index first, then by what they have in common. */
final class AlikeReviews {

  private static final double LEAST = 0.5;
  private static final int MOST = 5;
  private static final double HUNDRED = 100.0;

  /**
   * By likeness first, whatever else is asked: those that ended are many, and some teams post the
   * same each day.
   */
  private static final String ALIKE =
      """
      select cast(row_to_json(x) as text) from (
        select o.id as review, o.draft, o.decided_at as "decidedAt", o.decision, o.decided_by as "decidedBy",
          o.decided_reason as reason, o.ground, o.text, 0 as likeness
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)
        join review r on r.workspace = a.workspace and r.id = a.id
        cross join lateral (select * from review n where n.alike && r.alike limit 500) o
        where o.state = 'decided' and o.workspace = r.workspace and o.draft <> r.draft
        order by o.decided_at desc limit 40) x
      """;

  private record Args(String workspace, UUID id) {}

  private AlikeReviews() {}

  /** The most alike first. */
  static Uni<List<AlikeReview>> of(Mutiny.Session session, String workspace, StoredReview review) {
    var own = Likeness.of(review.text());
    return Rows.list(session, ALIKE, new Args(workspace, review.id()), AlikeReview.class)
        .map(found ->
            found.stream()
                .map(other -> other.with(rounded(own.with(Likeness.of(other.text())))))
                .filter(other -> other.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(AlikeReview::likeness).reversed())
                .limit(MOST)
                .toList());
  }

  private static double rounded(double likeness) {
    return Math.round(likeness * HUNDRED) / HUNDRED;
  }
}
