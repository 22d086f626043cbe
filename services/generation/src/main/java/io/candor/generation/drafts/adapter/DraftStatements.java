package io.candor.generation.drafts.adapter;

/** The statements that lock drafts and write what happened to them, each for a whole batch. */
final class DraftStatements {

  /** In the order of their ids, so that nobody waits for whom waits for him. */
  static final String LOCK =
      """
      select cast(row_to_json(x) as text) from (
        select d.id, d.brief, d.workspace, d.channel, d.intent, d.version, d.revision, d.last_revision as last, d.fenced, d.status,
          d.pending, d.ending, d.cleared, d.returns, d.verdicts, d.posts, d.deadline, d.post, clock_timestamp() as seen
        from draft d
        where d.id in (select cast(t.id as uuid) from json_array_elements_text(cast(cast($1 as text) as json)) as t(id))
        order by d.id for update) x
      """;

  /** Those whose deadline is over and that nobody works on just now. */
  static final String LOCK_OVERDUE =
      """
      select cast(row_to_json(x) as text) from (
        select d.id, d.brief, d.workspace, d.channel, d.intent, d.version, d.revision, d.last_revision as last, d.fenced, d.status,
          d.pending, d.ending, d.cleared, d.returns, d.verdicts, d.posts, d.deadline, d.post, clock_timestamp() as seen
        from draft d where d.outcome is null and d.deadline <= statement_timestamp()
        order by d.deadline limit cast(cast($1 as text) as integer) for update skip locked) x
      """;

  /**
   * A transaction that began before another may get to a draft after it. Its lines follow the
   * other's then, and nobody has read those yet: readers wait for all that began before them.
   */
  static final String WRITE =
      """
      with a as (
        select * from json_to_record(cast(cast($1 as text) as json)) as a(drafts json, texts json, verdicts json, history json)),
      changed as (
        update draft d set version = t.version, revision = t.revision, last_revision = t.last, fenced = t.fenced, status = t.status,
          pending = t.pending, ending = t.ending, cleared = t.cleared, returns = t.returns, verdicts = t.verdicts, posts = t.posts,
          deadline = t.deadline, post = t.post
        from a, json_to_recordset(a.drafts) as t(id uuid, version bigint, revision integer, last integer, fenced integer,
          status text, pending text, ending text, cleared integer, returns smallint, verdicts bigint, posts bigint,
          deadline timestamptz, post json)
        where d.id = t.id),
      written as (
        insert into revision (draft, number, cause, written_by, by_person, content, improvement, unsupported, ai_origin, ai_text)
        select draft, number, cause, written_by, by_person, content, improvement, unsupported, cast(told ->> 'origin' as smallint),
          decode(told ->> 'text', 'hex')
        from a, json_to_recordset(a.texts) as t(draft uuid, number integer, cause text, written_by text, by_person boolean, content json,
          improvement json, unsupported json, told json)),
      named as (
        select m.workspace, m.digest, s.origin, t.draft
        from a, json_to_recordset(a.texts) as t(draft uuid, workspace text, told json),
          json_to_recordset(t.told -> 'media') as s(digest text, origin smallint), media m
        where m.workspace = t.workspace and m.digest = s.digest and coalesce(m.ai_origin, 0) < s.origin
        order by m.workspace, m.digest for update of m),
      shown as (
        update media m set ai_origin = s.origin, ai_draft = s.draft from named s
        where m.workspace = s.workspace and m.digest = s.digest),
      judged as (
        insert into verdict as v (draft, revision, version, verdict, reason, review, deadline, clearance_no, label, rendered, findings)
        select draft, revision, version, verdict, reason, review, deadline, clearance_no, label, rendered, findings
        from a, json_to_recordset(a.verdicts) as t(draft uuid, revision integer, version bigint, verdict text, reason text,
          review uuid, deadline timestamptz, clearance_no integer, label json, rendered json, findings json)
        on conflict (draft, revision) do update set version = excluded.version, verdict = excluded.verdict,
          reason = excluded.reason, review = excluded.review, deadline = excluded.deadline,
          clearance_no = excluded.clearance_no, label = coalesce(excluded.label, v.label), rendered = excluded.rendered,
          findings = excluded.findings
          where v.version < excluded.version)
      insert into history (brief, tx, draft, workspace, revision, status, by, detail)
      select t.brief, greatest(cast(cast(pg_current_xact_id() as text) as bigint) + c.shift,
          (select h.tx from history h where h.brief = t.brief order by h.tx desc limit 1)),
        t.draft, t.workspace, t.revision, t.status, t.by, t.detail
      from a, history_clock c, json_to_recordset(a.history) as t(n integer, brief uuid, draft uuid, workspace text,
        revision integer, status text, by text, detail text)
      order by t.n
      """;

  private DraftStatements() {}
}
