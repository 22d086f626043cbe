-- Four parts of a decision tell of persons, or what they wrote. Each stands in its seal as a digest with a salt of its own (decision
-- 0026), in this order: words, decider, contributors, approvals. A part that is erased has neither value nor salt. Rows from before have
-- no salts, and stay in the form they were sealed in.
alter table decision add column salts uuid[], add column erased jsonb;
alter table decision alter column salts
  set default array[gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid()];

-- What is left of a part's fields when words and names are taken out; of what is left, the same.
create function label_without_words(label json) returns json language sql immutable parallel safe
return case when json_typeof(label) = 'object' then json_build_object('text', '', 'placement', label -> 'placement',
  'part', label -> 'part', 'required', label -> 'required', 'rules', label -> 'rules') else label end;

create function findings_without_words(findings json) returns json language sql immutable parallel safe
return (select coalesce(json_agg(json_build_object('rule', f -> 'rule', 'pack', f -> 'pack', 'version', f -> 'version',
  'category', f -> 'category', 'severity', f -> 'severity', 'message', '') order by no), '[]')
  from json_array_elements(findings) with ordinality as t(f, no));

create function evidence_without(evidence json, keys text[]) returns json language sql immutable parallel safe
return (select coalesce(json_object_agg(key, value), '{}') from json_each(evidence) where key <> all (keys));

-- Both forms of an entry. "entry" is that of before. "kept" is what the leaf of the newer form says in the open; its digests come beside
-- it when it is sealed. A part is what its digest is over: salt, name, value; null where there is none, or none any more.
create or replace view decision_entry as
select draft, id, workspace, at, json_build_object(
  'v', 1, 'workspace', workspace, 'draft', draft, 'id', id, 'revision', revision,
  'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'verdict', verdict, 'cause', cause, 'reason', reason,
  'decidedBy', json_build_object('kind', decided_kind, 'sub', decided_by), 'review', review,
  'clearanceNo', clearance_no, 'clearance', clearance, 'label', label, 'findings', findings, 'packs', packs, 'evidence', evidence) as entry,
  json_build_object(
  'v', 2, 'workspace', workspace, 'draft', draft, 'id', id, 'revision', revision,
  'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'verdict', verdict, 'cause', cause, 'decidedBy', json_build_object('kind', decided_kind), 'review', review,
  'clearanceNo', clearance_no, 'clearance', clearance, 'label', label_without_words(label),
  'findings', findings_without_words(findings), 'packs', packs,
  'evidence', evidence_without(evidence, array['examined', 'rendered', 'amended', 'contributors', 'approval', 'approvals', 'editorial'])) as kept,
  case when salts[1] is not null then json_build_array(salts[1], 'words', json_build_object('reason', reason,
    'label', label -> 'text', 'findings', findings, 'examined', evidence -> 'examined', 'rendered', evidence -> 'rendered',
    'amended', evidence -> 'amended')) end as words,
  case when salts[2] is not null and decided_kind = 'reviewer' then json_build_array(salts[2], 'decider', decided_by) end as decider,
  case when salts[3] is not null and evidence -> 'contributors' is not null then
    json_build_array(salts[3], 'contributors', evidence -> 'contributors') end as contributors,
  case when salts[4] is not null and coalesce(evidence -> 'approval', evidence -> 'approvals', evidence -> 'editorial') is not null then
    json_build_array(salts[4], 'approvals', json_build_object('approval', evidence -> 'approval', 'approvals', evidence -> 'approvals',
      'editorial', evidence -> 'editorial')) end as approvals,
  salts is not null as salted, erased
from decision;

-- Who erased, when and why: append-only. Of a draft, of a person (whose name is not kept), or of what was kept long enough.
create table erasure (
  id         uuid primary key,
  workspace  text not null,
  subject    text not null check (subject in ('draft', 'person', 'retention')),
  draft      uuid,
  reason     text not null,
  by         text not null,
  decisions  integer not null,
  drafts     integer not null,
  reviews    integer not null,
  at         timestamptz not null default clock_timestamp()
);
create index erasure_list on erasure (workspace, id);
create trigger erasure_append_only before update or delete on erasure
  for each row execute function decision_is_append_only();
create trigger erasure_no_truncate before truncate on erasure
  for each statement execute function decision_is_append_only();
alter table erasure enable always trigger erasure_append_only;
alter table erasure enable always trigger erasure_no_truncate;
do $$ begin execute format('revoke update, delete, truncate on erasure from %I', current_user); end $$;

-- One change of a decision is let through: that it says which of its parts an erasure took. What is taken, the trigger takes.
create function decision_is_append_only_but_for_erasure() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  said "${flyway:defaultSchema}".decision;
begin
  if tg_op = 'UPDATE' then
    said := old;
    said.erased := new.erased;
    if new *= said and new.erased @> coalesce(old.erased, '{}') and new.erased <@ (
      select jsonb_object_agg(part, new.erased -> part) from unnest(array['words', 'decider', 'contributors', 'approvals']) part) then
      if new.erased ? 'words' then
        new.reason := '';
        new.label := "${flyway:defaultSchema}".label_without_words(new.label);
        new.findings := "${flyway:defaultSchema}".findings_without_words(new.findings);
        new.evidence := "${flyway:defaultSchema}".evidence_without(new.evidence, array['examined', 'rendered', 'amended']);
      end if;
      if new.erased ? 'decider' then
        new.decided_by := '';
      end if;
      if new.erased ? 'contributors' then
        new.evidence := "${flyway:defaultSchema}".evidence_without(new.evidence, array['contributors']);
      end if;
      if new.erased ? 'approvals' then
        new.evidence := "${flyway:defaultSchema}".evidence_without(new.evidence, array['approval', 'approvals', 'editorial']);
      end if;
      new.salts := (select array_agg(case when not new.erased ? part then salt end order by no)
        from unnest(new.salts, array['words', 'decider', 'contributors', 'approvals']) with ordinality as s(salt, part, no)
        where new.salts is not null);
      return new;
    end if;
  end if;
  raise exception 'the record of decisions is append-only' using errcode = 'insufficient_privilege';
end $$;
drop trigger decision_append_only on decision;
create trigger decision_append_only before update or delete on decision
  for each row execute function decision_is_append_only_but_for_erasure();
alter table decision enable always trigger decision_append_only;
do $$ begin execute format('grant update (erased) on decision to %I', current_user); end $$;

-- The only way to erase from the record. It has the rights of its owner, so it names every table in full.
create function erase(erasure json, decisions json) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  told record;
  one record;
  done integer := 0;
begin
  insert into "${flyway:defaultSchema}".erasure (id, workspace, subject, draft, reason, by, decisions, drafts, reviews)
  select id, workspace, subject, draft, reason, by, json_array_length(erase.decisions), drafts, reviews
  from json_to_record(erase.erasure) as t(id uuid, workspace text, subject text, draft uuid, reason text, by text, drafts integer, reviews integer)
  returning id, workspace into told;
  for one in select draft, id, parts from json_to_recordset(erase.decisions) as t(draft uuid, id uuid, parts json) loop
    update "${flyway:defaultSchema}".decision d
    set erased = (select jsonb_object_agg(part, told.id) from json_array_elements_text(one.parts) part) || coalesce(d.erased, '{}')
    where d.draft = one.draft and d.id = one.id and d.workspace = told.workspace;
    if not found then
      raise exception 'decision % of draft % is not there', one.id, one.draft;
    end if;
    done := done + 1;
  end loop;
  return done;
end $$;

-- Drafts that ended, while they have something to erase still; a trigger keeps it, so that nothing ends past it. A refused one may
-- begin anew.
create table ended (
  draft      uuid primary key,
  workspace  text not null,
  ended_at   timestamptz not null default clock_timestamp()
);
create index ended_by_time on ended (ended_at);
create index ended_of_workspace on ended (workspace, draft);
create function draft_ends() returns trigger language plpgsql as $$
begin
  if new.state in ('closed', 'refused') then
    insert into ended (draft, workspace) values (new.id, new.workspace) on conflict (draft) do nothing;
  else
    delete from ended where draft = new.id;
  end if;
  return null;
end $$;
create trigger draft_begins_ended after insert on draft
  for each row when (new.state in ('closed', 'refused')) execute function draft_ends();
create trigger draft_ends after update of state on draft
  for each row when (old.state <> new.state and (old.state = 'refused' or new.state in ('closed', 'refused')))
  execute function draft_ends();
insert into ended (draft, workspace, ended_at) select id, workspace, changed_at from draft where state in ('closed', 'refused');

-- The erasure that emptied a review.
alter table review add column erased uuid;
