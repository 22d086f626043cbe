package io.candor.moderation.hearing.adapter;

/**
 * The statements that record what was heard of drafts, each for a whole batch. As everywhere in
 * this service, rows of drafts are locked in the order of their ids, and rows of the queue after
 * them in the same order: batches that meet wait for each other, and never in a circle.
 */
final class DraftStatements {

  /** Locks those that are known, in the order of their ids. */
  static final String LOCK =
      """
      select cast(row_to_json(x) as text) from (
        select d.id as draft, d.workspace, d.heard, d.revision, d.state, d.in_force as "inForce", d.version,
          d.clearance_no as "clearanceNo", d.correlation
        from draft d where d.id in (select t.draft from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid))
        order by d.id for update) x
      """;

  /** Writes the news; what is to be screened is due at once, what is closed leaves the queue. */
  static final String HEAR =
      """
      with news as (
        select * from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, workspace text, brief uuid, heard bigint,
          revision integer, content json, brand text, audience text, channel text, not_before timestamptz, state text,
          closed_by text, correlation uuid, causation uuid, events integer)),
      written as (
        insert into draft as d (id, workspace, brief, heard, revision, content, brand, audience, channel, state, closed_by,
          correlation, causation)
        select draft, workspace, brief, heard, revision, content, brand, audience, channel, state, closed_by,
          correlation, causation from news order by draft
        on conflict (id) do update set heard = excluded.heard, revision = excluded.revision,
          content = coalesce(excluded.content, d.content), brand = coalesce(excluded.brand, d.brand),
          audience = coalesce(excluded.audience, d.audience), channel = coalesce(excluded.channel, d.channel),
          state = excluded.state, closed_by = excluded.closed_by, in_force = false, approval = null,
          causation = excluded.causation, changed_at = clock_timestamp(),
          version = d.version + (select n.events from news n where n.draft = excluded.id)
        where d.heard < excluded.heard and d.state <> 'closed' and d.workspace = excluded.workspace
        returning id),
      planned as (
        insert into screening (draft, workspace, brand, audience, channel, not_before, cause, next_screening_at)
        select n.draft, n.workspace, n.brand, n.audience, n.channel, n.not_before, 'heard', clock_timestamp()
        from news n join written w on w.id = n.draft where n.state = 'screening' order by n.draft
        on conflict (draft) do update set brand = excluded.brand, audience = excluded.audience, channel = excluded.channel,
          not_before = excluded.not_before, cause = 'heard', next_screening_at = excluded.next_screening_at,
          in_force = false, waiting_since = null, attempts = 0, lease = null)
      delete from screening where draft in (
        select n.draft from news n join written w on w.id = n.draft where n.state = 'closed')
      """;

  /** A review of a text that is no more. */
  static final String SUPERSEDE =
      """
      with gone as (
        update review r set state = 'superseded', decision = 'superseded', decided_by = t.by, decided_at = clock_timestamp()
        from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, workspace text, by text)
        where r.draft = any (array(select draft from json_to_recordset(cast(cast($1 as text) as json)) as d(draft uuid)))
          and r.draft = t.draft and r.workspace = t.workspace and r.state = 'open'
        returning r.id as review, r.draft, r.revision)
      select cast(row_to_json(gone) as text) from gone
      """;

  /** A post reached its end: nothing about it is screened again. */
  static final String CLOSE =
      """
      with news as (
        select * from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, workspace text, by text)),
      mine as (
        select d.id from draft d join news n on n.draft = d.id and n.workspace = d.workspace
        where d.state <> 'closed' order by d.id for update of d),
      ended as (
        update draft d set state = 'closed', in_force = false, closed_by = n.by, changed_at = clock_timestamp()
        from news n, mine where d.id = mine.id and n.draft = mine.id and n.workspace = d.workspace
        returning d.id as draft, d.workspace, d.heard, d.revision, d.state, d.in_force as "inForce", d.version,
          d.clearance_no as "clearanceNo", d.correlation),
      forgotten as (delete from screening s using ended e where s.draft = e.draft)
      select cast(row_to_json(ended) as text) from ended
      """;

  /** A clearance that ends with its revision, in the record. */
  static final String RECORD_REVOKED =
      """
      insert into decision (draft, id, workspace, revision, verdict, cause, reason, decided_kind, decided_by, clearance_no,
        findings, packs, evidence)
      select draft, id, workspace, revision, 'revoked', cause, cause, 'rules', 'rules', clearance_no, '[]', '[]', '{}'
      from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, id uuid, workspace text, revision integer, cause text,
        clearance_no integer)
      """;

  private DraftStatements() {}
}
