package io.candor.generation.briefs.adapter;

/**
 * The statement that stores a brief with all its drafts. Pictures are locked in the order of their
 * digests: briefs that show the same ones never wait for each other in a circle.
 */
final class BriefStatements {

  static final String STORE =
      """
      with a as (
        select * from json_to_record(cast(cast($1 as text) as json)) as a(id uuid, workspace text, intent text, brand text,
          audience text, language text, subject text, source text, tags json, schedule json, "window" json, asked_by json, drafts json,
          told json, paid_partnership boolean)),
      n as (
        select t.* from a, json_to_recordset(a.drafts) as t(id uuid, position smallint, channel text, version bigint,
          revision integer, status text, deadline timestamptz, content json, continues uuid)),
      stored as (
        insert into brief (id, workspace, intent, brand, audience, language, subject, source, tags, schedule, "window", asked_by, paid_partnership)
        select id, workspace, intent, brand, audience, language, subject, source,
          array(select json_array_elements_text(a.tags)), schedule, "window", asked_by, paid_partnership from a
        returning created_at),
      drafted as (
        insert into draft (id, brief, position, workspace, channel, intent, version, revision, last_revision, fenced, status, deadline, continues)
        select n.id, a.id, n.position, a.workspace, n.channel, a.intent, n.version, n.revision, n.revision, n.revision, n.status,
          n.deadline, n.continues
        from a, n),
      written as (
        insert into revision (draft, number, cause, written_by, by_person, content, ai_origin, ai_text)
        select n.id, n.revision, 'compose', a.asked_by ->> 'sub', a.asked_by ->> 'kind' = 'person', n.content,
          cast(a.told ->> 'origin' as smallint), decode(a.told ->> 'text', 'hex')
        from a, n where n.content is not null),
      named as (
        select m.workspace, m.digest, s.origin, n.id as draft
        from a, n, json_to_recordset(a.told -> 'media') as s(digest text, origin smallint), media m
        where m.workspace = a.workspace and m.digest = s.digest and coalesce(m.ai_origin, 0) < s.origin
        order by m.digest for update of m),
      shown as (
        update media m set ai_origin = s.origin, ai_draft = s.draft from named s
        where m.workspace = s.workspace and m.digest = s.digest),
      told as (
        insert into history (brief, tx, draft, workspace, revision, status, by)
        select a.id, cast(cast(pg_current_xact_id() as text) as bigint) + c.shift, n.id, a.workspace, n.revision, n.status,
          a.asked_by ->> 'sub'
        from a, n, history_clock c order by n.position)
      select created_at from stored
      """;

  private BriefStatements() {}
}
