package io.candor.moderation.reviewing.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who is at a review. Everything carries the workspace. */
final class ReviewClaims {

  private static final String CLAIM =
      """
      update review r set claimed_by = a.sub, claimed_until = clock_timestamp() + make_interval(secs => a.seconds),
        handled = array_append(array_remove(r.handled, a.sub), a.sub)
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid, sub text, seconds double precision)
      where r.workspace = a.workspace and r.id = a.id and r.state = 'open'
        and (r.claimed_by is null or r.claimed_by = a.sub or r.claimed_until <= clock_timestamp())
      """;

  private static final String RELEASE =
      """
      update review r set claimed_by = null, claimed_until = null
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid, sub text)
      where r.workspace = a.workspace and r.id = a.id and r.state = 'open' and r.claimed_by = a.sub
      """;

  private record ClaimArgs(String workspace, UUID id, String sub, long seconds) {}

  private ReviewClaims() {}

  /** 1 when it is claimed now. */
  static Uni<Integer> claim(
      Mutiny.Session session, String workspace, UUID id, String sub, long seconds) {
    return Rows.execute(session, CLAIM, new ClaimArgs(workspace, id, sub, seconds));
  }

  /** 1 when it was the caller's. */
  static Uni<Integer> release(Mutiny.Session session, String workspace, UUID id, String sub) {
    return Rows.execute(session, RELEASE, new ClaimArgs(workspace, id, sub, 0));
  }
}
