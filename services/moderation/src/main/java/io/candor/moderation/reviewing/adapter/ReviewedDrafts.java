package io.candor.moderation.reviewing.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads drafts with their reviews: one to decide on, or those whose time has come. */
final class ReviewedDrafts {

  private static final String COLUMNS =
      """
      select r.id as review, r.state as "reviewState", r.decision,
        case when r.claimed_until > clock_timestamp() then r.claimed_by end as "claimedBy",
        r.needed, r.approvals, r.escalated_to as "escalatedTo", array_to_json(r.barred) as barred,
        (select coalesce(json_agg(e.sub), '[]') from unnest(r.barred) as e(sub) where e.sub <> all (r.handled)) as earlier,
      """
          + ErasedDeciders.COLUMN
          + """
            json_build_object('id', r.id, 'deadline', r.deadline, 'findings', r.findings) as "openReview", r.label, r.packs,
            r.erased is not null or d.content is null as erased, d.id as draft, d.workspace, d.brief, d.content, d.state, d.in_force as "inForce", d.version,
            d.clearance_no as "clearanceNo", d.returned, d.correlation, clock_timestamp() as now,
            case when b.id is not null then json_build_object('version', b.version, 'facts', b.facts) end as brand,
            case when u.id is not null then json_build_object('version', u.version, 'facts', u.facts) end as audience,
            case when k.id is not null then json_build_object('version', k.version, 'facts', k.facts) end as channel
          from review r join draft d on d.id = r.draft and d.workspace = r.workspace
          left join known b on b.kind = 'brand' and b.workspace = d.workspace and b.id = d.brand
          left join known u on u.kind = 'audience' and u.workspace = d.workspace and u.id = d.audience
          left join known k on k.kind = 'channel' and k.workspace = d.workspace and k.id = d.channel
          """;

  private static final String FIND =
      "select cast(row_to_json(x) as text) from ("
          + COLUMNS
          + """
          where (r.workspace, r.id) = (select a.workspace, a.id
            from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid))) x
          """;

  private static final String DUE =
      "select cast(row_to_json(x) as text) from ("
          + COLUMNS
          + """
          where r.state = 'open' and d.state = 'held' and r.next_at <= statement_timestamp()
          order by r.next_at limit (select a.most from json_to_record(cast(cast($1 as text) as json)) as a(most integer))
          for update of d, r skip locked) x
          """;

  private static final String REMINDED =
      """
      update review r set reminded = true, next_at = r.deadline
      from json_to_recordset(cast(cast($1 as text) as json)) as t(id uuid) where r.id = t.id and r.state = 'open'
      """;

  private static final String SCREEN_AGAIN =
      """
      update screening s set next_screening_at = clock_timestamp(), lease = null, attempts = 0, cause = 'review'
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)
      where s.workspace = a.workspace and s.draft = a.id
      """;

  private record Args(String workspace, UUID id) {}

  private record Most(int most) {}

  private record Id(UUID id) {}

  private ReviewedDrafts() {}

  static Uni<Optional<ReviewedDraft>> find(Mutiny.Session session, String workspace, UUID review) {
    return Rows.list(session, FIND, new Args(workspace, review), ReviewedDraft.class)
        .invoke(found -> found.forEach(ReviewedDrafts::requireKept))
        .map(found -> found.stream().findFirst());
  }

  /** Only what ended is erased, and nothing is left of it to decide on. */
  private static void requireKept(ReviewedDraft draft) {
    if (draft.erased()) {
      throw ReviewProblems.closed(draft.decision());
    }
  }

  /** Locks those whose reminder or deadline has come. */
  static Uni<List<ReviewedDraft>> due(Mutiny.Session session, int most) {
    return Rows.list(session, DUE, new Most(most), ReviewedDraft.class);
  }

  /** Their next time is the deadline. */
  static Uni<Integer> reminded(Mutiny.Session session, List<ReviewedDraft> drafts) {
    return Rows.write(
        session, REMINDED, drafts.stream().map(draft -> new Id(draft.review())).toList());
  }

  static Uni<Integer> screenAgain(Mutiny.Session session, ReviewedDraft draft) {
    return Rows.execute(session, SCREEN_AGAIN, new Args(draft.workspace(), draft.draft()));
  }
}
