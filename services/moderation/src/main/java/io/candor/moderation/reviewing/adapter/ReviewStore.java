package io.candor.moderation.reviewing.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads reviews. Everything carries the workspace. */
final class ReviewStore {

  private static final String LIST =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json))
        as a(workspace text, state text, severity text, brand text, audience text, channel text, language text, draft uuid,
          claimed_by text, escalated text, rule text, deadline timestamptz, rank smallint, opened_at timestamptz, id uuid, most integer))
      select cast(row_to_json(x) as text) from (
        select r.id, r.draft, r.revision, r.state, r.severity, r.severity_rank as rank, r.reason, r.opened_at as "openedAt",
          r.brand, r.audience, r.channel, r.language, r.deadline,
          case when r.claimed_until > clock_timestamp() then r.claimed_by end as "claimedBy", r.escalated_to as "escalatedTo",
          json_array_length(r.approvals) as approvals, r.needed, r.decision, r.text
        from review r, a
        where r.workspace = a.workspace and r.state = a.state
          and (a.severity is null or r.severity = a.severity) and (a.brand is null or r.brand = a.brand)
          and (a.audience is null or r.audience = a.audience) and (a.channel is null or r.channel = a.channel)
          and (a.language is null or r.language = a.language) and (a.draft is null or r.draft = a.draft)
          and (a.claimed_by is null
            or a.claimed_by = coalesce(case when r.claimed_until > clock_timestamp() then r.claimed_by end, 'nobody'))
          and (a.escalated is null or a.escalated = coalesce(r.escalated_to, 'no'))
          and (a.rule is null or exists (select from json_array_elements(r.findings) f
            where a.rule in (f.value ->> 'rule', concat(f.value ->> 'pack', '/', f.value ->> 'rule'))))
          and %s
        order by %s limit (select most from a)) x
      """;

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select r.id, r.draft, r.revision, r.state, r.severity, r.reason, r.opened_at as "openedAt", r.deadline,
          case when r.claimed_until > clock_timestamp() then r.claimed_by end as "claimedBy",
          case when r.claimed_until > clock_timestamp() then r.claimed_until end as "claimedUntil", r.text, r.source, r.label,
          r.findings, r.packs, r.contributors, r.decision, r.decided_by as "decidedBy", r.decided_at as "decidedAt",
          r.decided_reason as "decidedReason", r.ground, r.needed, r.approvals,
          case when r.escalated_to is not null then json_build_object('to', r.escalated_to, 'by', r.escalated_by,
            'at', r.escalated_at, 'reason', r.escalated_reason) end as escalation, array_to_json(r.barred) as barred,
      """
          + ErasedDeciders.COLUMN
          + """
              r.rendered, r.authorship, r.unsupported, r.media, r.intent, r.language, r.brand, r.audience, r.channel,
              b.facts ->> 'responsible' as responsible,
              case when u.facts is not null then json_build_object('version', u.version, 'countries', u.facts -> 'countries',
                'languages', u.facts -> 'languages', 'ageBands', u.facts -> 'ageBands', 'interests', u.facts -> 'interests') end as readers,
              (select json_build_object('at', e.at, 'reason', e.reason, 'erasure', e.id) from erasure e where e.id = r.erased) as erased
            from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)
            join review r on r.workspace = a.workspace and r.id = a.id
            left join known b on b.kind = 'brand' and b.workspace = r.workspace and b.id = r.brand
            left join known u on u.kind = 'audience' and u.workspace = r.workspace and u.id = r.audience) x
          """;

  private record ListArgs(
      String workspace,
      String state,
      @Nullable String severity,
      @Nullable String brand,
      @Nullable String audience,
      @Nullable String channel,
      @Nullable String language,
      @Nullable UUID draft,
      @Nullable String claimed_by,
      @Nullable String escalated,
      @Nullable String rule,
      @Nullable Instant deadline,
      @Nullable Integer rank,
      @Nullable Instant opened_at,
      @Nullable UUID id,
      int most) {

    static ListArgs of(ReviewsAsked filter, @Nullable ReviewPlace after, int most) {
      return new ListArgs(
          filter.workspace(),
          filter.state(),
          filter.severity(),
          filter.brand(),
          filter.audience(),
          filter.channel(),
          filter.language(),
          filter.draft(),
          filter.claimedBy(),
          filter.escalated(),
          filter.rule(),
          after == null ? null : after.deadline(),
          after == null ? null : after.rank(),
          after == null ? null : after.openedAt(),
          after == null ? null : after.id(),
          most);
    }
  }

  private record Args(String workspace, UUID id) {}

  private ReviewStore() {}

  /** A page in the order asked for; one more than asked when there is more. */
  static Uni<List<ReviewItem>> list(
      Mutiny.Session session, ReviewsAsked filter, Optional<ReviewPlace> after, int limit) {
    var sort = filter.sort();
    return Rows.list(
        session,
        LIST.formatted(sort.after(), sort.order()),
        ListArgs.of(filter, after.orElse(null), limit + 1),
        ReviewItem.class);
  }

  /** A review as it stands, without what is known besides. */
  static Uni<Optional<StoredReview>> find(Mutiny.Session session, String workspace, UUID id) {
    return Rows.list(session, FIND, new Args(workspace, id), StoredReview.class)
        .map(found -> found.stream().findFirst());
  }
}
