package io.candor.moderation.reviewing.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.moderation.adapter.Rows;
import io.candor.moderation.recording.adapter.DecisionRecord;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads reviews, and who claimed them. Everything carries the workspace. */
final class ReviewStore {

  private static final String LIST =
      """
      select cast(row_to_json(x) as text) from (
        select r.id, r.draft, r.revision, r.state, r.severity, r.severity_rank as rank, r.reason, r.opened_at as "openedAt",
          r.deadline, case when r.claimed_until > clock_timestamp() then r.claimed_by end as "claimedBy", r.decision, r.text
        from review r, json_to_record(cast(cast(:args as text) as json))
          as a(workspace text, state text, deadline timestamptz, rank smallint, id uuid)
        where r.workspace = a.workspace and r.state = a.state
          and (r.deadline, r.severity_rank, r.id) > (coalesce(a.deadline, '-infinity'), coalesce(a.rank, -1),
            coalesce(a.id, '00000000-0000-0000-0000-000000000000'))
        order by r.deadline, r.severity_rank, r.id limit %d) x
      """;

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select r.id, r.draft, r.revision, r.state, r.severity, r.reason, r.opened_at as "openedAt", r.deadline,
          case when r.claimed_until > clock_timestamp() then r.claimed_by end as "claimedBy",
          case when r.claimed_until > clock_timestamp() then r.claimed_until end as "claimedUntil", r.text, r.source, r.label,
          r.findings, r.packs, r.contributors, r.decision, r.decided_by as "decidedBy", r.decided_at as "decidedAt",
          json_build_array() as decisions
        from review r, json_to_record(cast(cast(:args as text) as json)) as a(workspace text, id uuid)
        where r.workspace = a.workspace and r.id = a.id) x
      """;

  private static final String CLAIM =
      """
      update review r set claimed_by = a.sub, claimed_until = clock_timestamp() + make_interval(secs => a.seconds)
      from json_to_record(cast(cast(:args as text) as json)) as a(workspace text, id uuid, sub text, seconds double precision)
      where r.workspace = a.workspace and r.id = a.id and r.state = 'open'
        and (r.claimed_by is null or r.claimed_by = a.sub or r.claimed_until <= clock_timestamp())
      """;

  private static final String RELEASE =
      """
      update review r set claimed_by = null, claimed_until = null
      from json_to_record(cast(cast(:args as text) as json)) as a(workspace text, id uuid, sub text)
      where r.workspace = a.workspace and r.id = a.id and r.state = 'open' and r.claimed_by = a.sub
      """;

  /** A place in the list. */
  record Position(Instant deadline, int rank, UUID id) {
    static Position of(ReviewItem item) {
      return new Position(item.deadline(), item.rank(), item.id());
    }
  }

  private record ListArgs(
      String workspace,
      String state,
      @Nullable Instant deadline,
      @Nullable Integer rank,
      @Nullable UUID id) {}

  private record Args(String workspace, UUID id) {}

  private record ClaimArgs(String workspace, UUID id, String sub, long seconds) {}

  private ReviewStore() {}

  /** A page by deadline, then severity; one more than asked when there is more. */
  static Uni<List<ReviewItem>> list(
      Mutiny.Session session, String workspace, String state, Optional<Position> after, int limit) {
    var args =
        after
            .map(p -> new ListArgs(workspace, state, p.deadline(), p.rank(), p.id()))
            .orElseGet(() -> new ListArgs(workspace, state, null, null, null));
    return Rows.list(session, LIST.formatted(limit + 1), args, ReviewItem.class);
  }

  /** A review with the record of its draft. */
  static Uni<Optional<ReviewView>> find(Mutiny.Session session, String workspace, UUID id) {
    return Rows.list(session, FIND, new Args(workspace, id), ReviewView.class)
        .map(found -> found.stream().findFirst())
        .flatMap(found ->
            found.isEmpty()
                ? Uni.createFrom().item(found)
                : withRecord(session, workspace, found.get()).map(Optional::of));
  }

  /** 1 when it is claimed now. */
  static Uni<Integer> claim(
      Mutiny.Session session, String workspace, UUID id, String sub, long seconds) {
    return Rows.execute(session, CLAIM, new ClaimArgs(workspace, id, sub, seconds));
  }

  /** 1 when it was the caller's. */
  static Uni<Integer> release(Mutiny.Session session, String workspace, UUID id, String sub) {
    return Rows.execute(session, RELEASE, new ClaimArgs(workspace, id, sub, 0));
  }

  private static Uni<ReviewView> withRecord(
      Mutiny.Session session, String workspace, ReviewView review) {
    return DecisionRecord.of(session, workspace, review.draft(), Optional.empty(), 100)
        .map(List::<JsonNode>copyOf)
        .map(review::with);
  }
}
