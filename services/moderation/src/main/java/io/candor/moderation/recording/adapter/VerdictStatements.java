package io.candor.moderation.recording.adapter;

/** The statements that write rulings, each for a whole batch. */
final class VerdictStatements {

  private static final String DRAFTS =
      """
      json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, lease uuid, was text, seen bigint, revision integer,
        state text, in_force boolean, version bigint, clearance_no integer, approval json, workspace text, brand text,
        audience text, channel text, not_before timestamptz, next_at timestamptz, basis text, plan bigint,
        packs_from timestamptz, packs_until timestamptz, releasable_until timestamptz)
      """;

  /**
   * Only drafts that still stand as they were judged; a worker's, only while its lease holds. And
   * only by the packs that are in force when it is released, as the database knows it now: by who
   * knew the last change of plan, within the term that he knew.
   */
  static final String CHANGE_DRAFTS =
      "with t as (select * from "
          + DRAFTS
          + """
          ), behind as materialized (
            select w.workspace from (select workspace, min(plan) as plan from t group by workspace) w
            where exists (select 1 from rule_pack_scope p where p.scope in ('~', w.workspace) and p.no > w.plan)
          ), standing as (
            select t.* from draft d join t on d.id = t.draft
            left join screening s on s.draft = t.draft and s.lease = t.lease and s.next_screening_at > clock_timestamp()
            where d.workspace = t.workspace and d.version = t.seen and d.revision = t.revision and d.state = t.was
              and (t.lease is null or s.draft is not null)
              and t.workspace not in (select b.workspace from behind b)
              and (t.packs_from is null or greatest(t.not_before, clock_timestamp()) >= t.packs_from)
              and (t.packs_until is null or greatest(t.not_before, clock_timestamp()) < t.packs_until)
            order by d.id for update of d)
          update draft d set state = t.state, in_force = t.in_force, version = t.version, clearance_no = t.clearance_no,
            returned = d.returned + case t.state when 'returned' then 1 else 0 end,
            approval = t.approval, changed_at = clock_timestamp()
          from standing t where d.id = t.draft
          returning d.id
          """;

  /** A change that came meanwhile has taken the lease away: then its wish stands. */
  static final String PLAN =
      """
      insert into screening (draft, workspace, brand, audience, channel, not_before, in_force, basis, releasable_until, cause, next_screening_at, lease)
      select draft, workspace, brand, audience, channel, not_before, in_force, basis, releasable_until, 'renewal', coalesce(next_at, 'infinity'), lease
      from\
      """
          + " "
          + DRAFTS
          + """
          order by draft
          on conflict (draft) do update set in_force = excluded.in_force, basis = excluded.basis,
            releasable_until = excluded.releasable_until, cause = 'renewal',
            next_screening_at = excluded.next_screening_at, waiting_since = null, attempts = 0, lease = null
          where screening.lease is not distinct from excluded.lease
          """;

  static final String FORGET =
      """
      with ended as (
        select s.draft from screening s join json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid) on s.draft = t.draft
        order by s.draft for update of s)
      delete from screening s using ended where s.draft = ended.draft
      """;

  static final String DECIDE =
      """
      insert into decision (draft, id, workspace, revision, verdict, cause, reason, decided_kind, decided_by, review,
        clearance_no, clearance, label, findings, packs, evidence)
      select draft, id, workspace, revision, verdict, cause, reason, decided_kind, decided_by, review,
        clearance_no, clearance, label, findings, packs, evidence
      from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, id uuid, workspace text, revision integer, verdict text,
        cause text, reason text, decided_kind text, decided_by text, review uuid, clearance_no integer, clearance json,
        label json, findings json, packs json, evidence json)
      """;

  /**
   * Who decided on what is appealed leaves it to others; and what was escalated stays so when
   * another screening opens another review.
   */
  static final String OPEN_REVIEWS =
      """
      insert into review (id, workspace, draft, revision, brand, audience, channel, language, reason, severity, severity_rank,
        text, source, label, findings, packs, contributors, deadline, next_at, needed, rendered, authorship, unsupported, media, intent, alike, continues, barred,
        handled, escalated_to, escalated_by, escalated_reason, escalated_at)
      select t.id, t.workspace, t.draft, t.revision, t.brand, t.audience, t.channel, t.language, t.reason, t.severity, t.severity_rank, t.text,
        t.source, t.label, t.findings, t.packs, t.contributors, t.deadline, t.next_at, t.needed, t.rendered, t.authorship, t.unsupported, t.media,
        t.intent, t.alike, t.continues,
        array(select d.decided_by from decision d
            where d.draft = t.continues and d.workspace = t.workspace and d.decided_kind = 'reviewer' and d.decided_by <> ''
          union select unnest(o.barred) from review o where o.draft = t.continues and o.workspace = t.workspace
          union select unnest(b.barred)),
        coalesce(b.handled, '{}'), b.escalated_to, b.escalated_by, b.escalated_reason, b.escalated_at
      from json_to_recordset(cast(cast($1 as text) as json)) as t(id uuid, workspace text, draft uuid, revision integer, brand text,
        audience text, channel text, language text, reason text, severity text, severity_rank smallint, text text, source text, label json, findings json, packs json,
        contributors json, deadline timestamptz, next_at timestamptz, needed smallint, rendered json, authorship json, unsupported json, media json,
        intent text, alike bigint[], continues uuid)
      left join lateral (select l.* from (select o.* from review o where o.draft = t.draft and o.workspace = t.workspace
        order by o.opened_at desc, o.id desc limit 1) l where l.state <> 'decided') b on true
      """;

  /** Those who decided on it and whose names are erased leave it to others too. */
  static final String INHERIT =
      """
      insert into decided_before (draft, workspace, salt, digest, at)
      select t.draft, t.workspace, b.salt, b.digest, b.at
      from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, workspace text, continues uuid)
      join decided_before b on b.draft = t.continues and b.workspace = t.workspace
      on conflict do nothing
      """;

  static final String CLOSE_REVIEWS =
      """
      update review r set state = case t.decision when 'superseded' then 'superseded' else 'decided' end, decision = t.decision, decided_by = t.decided_by, decided_at = clock_timestamp(),
        decided_reason = t.decided_reason, ground = t.ground
      from json_to_recordset(cast(cast($1 as text) as json)) as t(id uuid, workspace text, decision text, decided_by text, decided_reason text, ground text)
      where r.id = t.id and r.workspace = t.workspace and r.state = 'open'
      """;

  private VerdictStatements() {}
}
