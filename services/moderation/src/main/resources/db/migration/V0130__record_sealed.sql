-- The guards of the record hold for replication and restores too (session_replication_role).
alter table decision enable always trigger decision_append_only;
alter table decision enable always trigger decision_no_truncate;

-- A line of the record as it is sealed and exported. What is sealed stays: another form is another view, with another "v".
create view decision_entry as
select draft, id, workspace, at, json_build_object(
  'v', 1, 'workspace', workspace, 'draft', draft, 'id', id, 'revision', revision,
  'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'verdict', verdict, 'cause', cause, 'reason', reason,
  'decidedBy', json_build_object('kind', decided_kind, 'sub', decided_by), 'review', review,
  'clearanceNo', clearance_no, 'clearance', clearance, 'label', label, 'findings', findings, 'packs', packs, 'evidence', evidence) as entry
from decision;

-- Decisions that wait for their seal. A queue of its own, since the record cannot be marked; a trigger fills it, so that nothing
-- enters the record past it.
create table unsealed (
  id     uuid primary key,
  draft  uuid not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000);

create function decision_waits_for_its_seal() returns trigger language plpgsql as $$
begin
  insert into unsealed (id, draft) select id, draft from written;
  return null;
end $$;
create trigger decision_unsealed after insert on decision referencing new table as written
  for each statement execute function decision_waits_for_its_seal();
alter table decision enable always trigger decision_unsealed;
insert into unsealed (id, draft) select id, draft from decision;

-- A batch of a workspace's decisions: the leaves of its Merkle tree in their order, and the signed head over them. Heads name the
-- one before.
create table seal (
  workspace  text not null,
  batch      bigint not null,
  sealed_at  timestamptz not null,
  size       integer not null,
  head       text not null,
  leaves     json not null,
  primary key (workspace, batch)
);
create index seal_by_time on seal (workspace, sealed_at, batch);
create trigger seal_append_only before update or delete on seal
  for each row execute function decision_is_append_only();
create trigger seal_no_truncate before truncate on seal
  for each statement execute function decision_is_append_only();
alter table seal enable always trigger seal_append_only;
alter table seal enable always trigger seal_no_truncate;
do $$ begin execute format('revoke update, delete, truncate on seal from %I', current_user); end $$;
