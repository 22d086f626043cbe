package io.candor.moderation.erasing.adapter;

/** The statements that find what is to be erased, and take it out of drafts and reviews. */
final class ErasureStatements {

  static final String ASKED =
      """
      a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(id uuid, workspace text, person text, most integer))
      """;

  /** What of a decision names a person. Engines are none. */
  private static final String NAMING =
      """
      from decision d join draft f on f.id = d.draft
        cross join lateral (select array_remove(array[
          case when d.decided_kind = 'reviewer' and d.decided_by = (select person from a) then 'decider' end,
          case when exists (select from json_array_elements(d.evidence -> 'contributors') c
            where c.value ->> 'sub' = (select person from a) and c.value ->> 'kind' <> 'engine') then 'contributors' end,
          case when (select person from a) in (d.evidence -> 'approval' ->> 'by', d.evidence -> 'editorial' ->> 'reviewer',
              d.evidence -> 'editorial' ->> 'responsible')
            or exists (select from json_array_elements(d.evidence -> 'approvals') p where p.value ->> 'by' = (select person from a))
            then 'approvals' end], null) as parts) n
      where d.workspace = (select workspace from a) and cardinality(n.parts) > 0
      """;

  /** Whether a review names them. What ended it by itself, as withdrawn, is nobody's name. */
  static final String IN_REVIEW =
      """
      ((select person from a) in (case when r.decision in ('approve', 'amend', 'refuse') then r.decided_by end, r.claimed_by, r.escalated_by)
        or (select person from a) = any (r.handled || r.barred)
        or exists (select from json_array_elements(r.approvals) p where p.value ->> 'by' = (select person from a))
        or exists (select from json_array_elements(r.contributors) c
          where c.value ->> 'sub' = (select person from a) and c.value ->> 'kind' <> 'engine'))
      """;

  /** Whether a draft's last revision does. */
  private static final String IN_DRAFT =
      """
      (d.approval ->> 'by' = (select person from a) or exists (
        select from json_array_elements(d.content -> 'contributors') c
        where c.value ->> 'sub' = (select person from a) and c.value ->> 'kind' <> 'engine'))
      """;

  static final String LOCK =
      """
      select d.state from draft d join json_to_record(cast(cast($1 as text) as json)) as a(workspace text, draft uuid)
        on d.id = a.draft and d.workspace = a.workspace
      for update of d
      """;

  /** What was kept long enough; what is decided on it is sealed by then, and no appeal needs it. */
  static final String DUE =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(seconds double precision, most integer)),
      due as (
        select draft from ended where ended_at < statement_timestamp() - (select make_interval(secs => seconds) from a)
        order by ended_at limit (select most from a))
      select cast(row_to_json(x) as text) from (
        select d.draft, d.workspace from (select draft from due order by draft) e
        cross join lateral (
          select d.id as draft, d.workspace from draft d where d.id = e.draft and d.state in ('closed', 'refused')
            and not exists (select from decision c join unsealed u on u.id = c.id where c.draft = d.id)
            and not\
      """
          + " "
          + OpenAppeals.APPEALED
          + """
          for update of d skip locked) d) x
          """;

  /**
   * The decisions on drafts that have something to erase still, and which parts those are. Asked
   * for the workspace too, it would read all of the workspace's.
   */
  static final String OF_DRAFTS =
      """
      select cast(row_to_json(x) as text) from (
        select d.draft, d.id, n.parts, (select u.id from unsealed u where u.id = d.id) is not null as waits
        from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid)
        join decision d on d.draft = t.draft
        cross join lateral (select array_agg(part) as parts from unnest(array['words',
          case when d.decided_kind = 'reviewer' then 'decider' end,
          case when d.evidence -> 'contributors' is not null then 'contributors' end,
          case when coalesce(d.evidence -> 'approval', d.evidence -> 'approvals', d.evidence -> 'editorial') is not null then 'approvals' end]) part
          where part is not null and not coalesce(d.erased, '{}') ? part) n
        where n.parts is not null order by d.draft, d.id) x
      """;

  /** Those that name a person, on drafts that ended. */
  static final String NAMED =
      "with "
          + ASKED
          + """
          select cast(row_to_json(x) as text) from (
            select d.draft, d.id, n.parts, (select u.id from unsealed u where u.id = d.id) is not null as waits
          """
          + NAMING
          + """
          and f.state in ('closed', 'refused') order by d.id limit (select most from a)) x
          """;

  /**
   * Drafts that name a person and that did not end: in what was decided, in reviews, or while they
   * wait to be screened.
   */
  static final String OPEN =
      "with "
          + ASKED
          + ", named as (select d.draft "
          + NAMING
          + """
          and f.state not in ('closed', 'refused')
          union select r.draft from review r join draft f on f.id = r.draft and f.state not in ('closed', 'refused')
            where r.workspace = (select workspace from a) and\
          """
          + " "
          + IN_REVIEW
          + """
          union select d.id from screening s join draft d on d.id = s.draft where s.workspace = (select workspace from a) and\
          """
          + " "
          + IN_DRAFT
          + ") select cast(count(*) as integer) from named";

  static final String EMPTY_DRAFTS =
      """
      with gone as (
        delete from ended e using json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid) where e.draft = t.draft)
      update draft d set content = null, approval = null
      from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, workspace text)
      where d.id = t.draft and d.workspace = t.workspace and (d.content is not null or d.approval is not null)
      """;

  /** One that begins anew at the same moment is left. */
  static final String EMPTY_DRAFTS_NAMING =
      "with "
          + ASKED
          + """
          update draft d set content = null, approval = null
          from ended e where e.workspace = (select workspace from a) and d.id = e.draft and d.state in ('closed', 'refused') and\
          """
          + " "
          + IN_DRAFT;

  /** Each has a reason until its draft is erased, whatever else of it is empty. */
  static final String EMPTY_REVIEWS =
      """
      update review r set erased = t.id, reason = '', text = '', source = null, label = label_without_words(r.label),
        findings = findings_without_words(r.findings), contributors = '[]', rendered = null, unsupported = null, media = '[]',
        alike = '{}', approvals = '[]', handled = '{}', barred = '{}', claimed_by = null,
        escalated_by = case when r.escalated_by is not null then '' end,
        escalated_reason = case when r.escalated_reason is not null then '' end,
        decided_by = case when r.decided_by is not null then '' end, decided_reason = null
      from json_to_recordset(cast(cast($1 as text) as json)) as t(id uuid, draft uuid, workspace text)
      where r.draft = t.draft and r.workspace = t.workspace and r.reason <> ''
      """;

  /** Of a person the names go, those beside it too; what was written stays. */
  static final String EMPTY_REVIEWS_NAMING =
      "with "
          + ASKED
          + """
          update review r set erased = (select id from a), contributors = '[]', approvals = '[]', handled = '{}', barred = '{}',
            claimed_by = null, escalated_by = case when r.escalated_by is not null then '' end,
            decided_by = case when r.decided_by is not null then '' end
          from draft f
          where r.workspace = (select workspace from a) and r.decided_at is not null and f.id = r.draft and f.state in ('closed', 'refused') and\
          """
          + " "
          + IN_REVIEW;

  /** The only way into the record. */
  static final String ERASE =
      "select erase(cast(cast($1 as text) as json), cast(cast($2 as text) as json))";

  static final String LIST =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, before uuid, most integer))
      select cast(row_to_json(x) as text) from (
        select e.id, e.at, e.subject, e.draft, e.reason, e.by, e.decisions, e.drafts, e.reviews from erasure e
        where e.workspace = (select workspace from a)
          and e.id < coalesce((select before from a), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        order by e.id desc limit (select most from a)) x
      """;

  private ErasureStatements() {}
}
