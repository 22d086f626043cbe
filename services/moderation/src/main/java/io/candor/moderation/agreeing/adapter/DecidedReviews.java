package io.candor.moderation.agreeing.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Reads reviews that ended by a person or by their deadline, by the rules that had found something.
 */
final class DecidedReviews {

  private static final String COUNT =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json))
        as a(workspace text, pack text, since timestamptz, until timestamptz, rule text, version text, most integer)),
      found as (
        select r.id, r.decision, f.value ->> 'rule' as rule, f.value ->> 'version' as version
        from a join review r on r.workspace = a.workspace and r.decided_at >= a.since and r.decided_at < a.until
        cross join lateral json_array_elements(r.findings) f
        where r.decision <> 'superseded' and f.value ->> 'pack' = a.pack and f.value ->> 'severity' <> 'info'),
      counted as (
        select rule, version, count(distinct id) as reviews,
          count(distinct id) filter (where decision in ('refuse', 'amend')) as upheld,
          count(distinct id) filter (where decision = 'approve') as overturned,
          count(distinct id) filter (where decision = 'expired') as expired
        from found group by rule, version)
      select cast(row_to_json(x) as text) from (
        select c.*, round(cast(upheld as numeric) / nullif(upheld + overturned, 0), 3) as agreement
        from counted c, a where (c.rule, c.version) > (coalesce(a.rule, ''), coalesce(a.version, ''))
        order by c.rule, c.version limit (select most from a)) x
      """;

  private static final String CASES =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json))
        as a(workspace text, pack text, since timestamptz, until timestamptz, rule text, most integer)),
      found as (
        select r.* from a join review r on r.workspace = a.workspace and r.decided_at >= a.since
          and r.decided_at < a.until
        where r.decision in ('approve', 'amend', 'refuse') and r.authorship is not null and length(r.text) between 1 and 20000
          and exists (select from json_array_elements(r.findings) f where f.value ->> 'pack' = a.pack
            and f.value ->> 'rule' = a.rule and f.value ->> 'severity' <> 'info')
        order by r.decided_at desc limit (select most from a))
      select cast(row_to_json(x) as text) from (
        select r.id as review, r.decision, r.decided_at as "decidedAt", r.text, r.source, r.language, r.intent, r.authorship,
          r.unsupported, r.media, d.content ->> 'inReplyTo' as "inReplyTo",
          exists (select from decision x where x.draft = r.draft and x.revision = r.revision
            and x.evidence -> 'intended' ->> 'paidPartnership' = 'true') as "paidPartnership", b.facts as brand, u.facts as audience, k.facts as channel
        from found r join draft d on d.id = r.draft
        left join known b on b.kind = 'brand' and b.workspace = r.workspace and b.id = r.brand
        left join known u on u.kind = 'audience' and u.workspace = r.workspace and u.id = r.audience
        left join known k on k.kind = 'channel' and k.workspace = r.workspace and k.id = r.channel) x
      """;

  /** A place in the list. */
  record Position(String rule, String version) {}

  private record Args(
      String workspace,
      String pack,
      Instant since,
      Instant until,
      @Nullable String rule,
      @Nullable String version,
      int most) {}

  private DecidedReviews() {}

  /** By rule and version. */
  static Uni<List<RuleAgreement>> count(
      Mutiny.Session session,
      String workspace,
      String pack,
      Period time,
      Optional<Position> after,
      int most) {
    var rule = after.map(Position::rule).orElse(null);
    var version = after.map(Position::version).orElse(null);
    var args = new Args(workspace, pack, time.since(), time.until(), rule, version, most);
    return Rows.list(session, COUNT, args, RuleAgreement.class);
  }

  /** The last ones in which a rule had found something, whatever its version. */
  static Uni<List<DecidedCase>> cases(
      Mutiny.Session session, String workspace, String pack, String rule, Period time, int most) {
    var args = new Args(workspace, pack, time.since(), time.until(), rule, null, most);
    return Rows.list(session, CASES, args, DecidedCase.class);
  }
}
