package io.candor.moderation.erasing.adapter;

import io.candor.messaging.Rows;
import io.candor.moderation.erasing.Order;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Who decided on what was refused, or left it to others, as salted digests in place of the names
 * that go: they do not decide on its appeal. Only for so long as somebody may appeal.
 */
final class DecidersKept {

  private static final String DIGESTS =
      """
      (draft, workspace, salt, digest)
      select n.draft, n.workspace, n.salt, encode(sha256(convert_to(n.salt || n.sub, 'UTF8')), 'hex')
      from (select p.draft, p.workspace, p.sub, gen_random_uuid() as salt from (
      """;

  private static final String KEPT =
      """
      ) p join draft f on f.id = p.draft and f.state = 'refused' where p.sub <> '') n
      """;

  private static final String OF_DECISIONS =
      "insert into decided_before "
          + DIGESTS
          + """
          select distinct d.draft, d.workspace, d.decided_by as sub
          from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, id uuid, parts json)
          join decision d on d.draft = t.draft and d.id = t.id
          where exists (select from json_array_elements_text(t.parts) p where p.value = 'decider')
          """
          + KEPT;

  private static final String OF_REVIEWS =
      "insert into decided_before "
          + DIGESTS
          + """
          select distinct r.draft, r.workspace, u.sub
          from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, workspace text)
          join review r on r.draft = t.draft and r.workspace = t.workspace cross join unnest(r.barred) as u(sub)
          """
          + KEPT;

  private static final String OF_REVIEWS_NAMING =
      "with "
          + ErasureStatements.ASKED
          + "insert into decided_before "
          + DIGESTS
          + """
          select distinct r.draft, r.workspace, u.sub from review r cross join unnest(r.barred) as u(sub)
          where r.workspace = (select workspace from a) and r.decided_at is not null and\
          """
          + " "
          + ErasureStatements.IN_REVIEW
          + KEPT;

  private static final String FORGET =
      """
      delete from decided_before where at < statement_timestamp() - (select make_interval(secs => a.seconds)
        from json_to_record(cast(cast($1 as text) as json)) as a(seconds double precision))
      """;

  private record Kept(double seconds) {}

  private DecidersKept() {}

  /** Of decisions of which the decider goes. */
  static Uni<Integer> ofDecisions(Mutiny.Session session, List<ErasureStore.Named> decisions) {
    return Rows.write(session, OF_DECISIONS, decisions);
  }

  /** Of reviews of which the names go. */
  static Uni<Integer> ofReviews(Mutiny.Session session, List<ErasureStore.Ended> drafts) {
    return Rows.write(session, OF_REVIEWS, drafts);
  }

  /** Of reviews of which the names go with a person's. */
  static Uni<Integer> ofReviewsNaming(Mutiny.Session session, Order order, String person) {
    return Rows.execute(session, OF_REVIEWS_NAMING, ErasureStore.named(order, person, 0));
  }

  /** Those that were kept long enough. */
  static Uni<Integer> forget(Mutiny.Session session, Duration after) {
    return Rows.execute(session, FORGET, new Kept(after.toSeconds()));
  }
}
