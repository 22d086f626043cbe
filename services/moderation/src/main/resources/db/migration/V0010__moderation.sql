-- What was heard of brands, audiences and channels. A tombstone leaves the row, without facts: it is known to be gone.
create table known (
  kind        text not null check (kind in ('brand', 'audience', 'channel')),
  workspace   text not null,
  id          text not null,
  version     bigint not null,
  facts       json,
  changed_at  timestamptz not null default clock_timestamp(),
  primary key (kind, workspace, id)
);

-- Each draft as moderation knows it. heard is generation's version of it, version ours: it counts the events we sent.
create table draft (
  id            uuid primary key,
  workspace     text not null,
  brief         uuid not null,
  heard         bigint not null,
  revision      integer not null,
  content       json,
  brand         text,
  audience      text,
  channel       text,
  state         text not null check (state in ('screening', 'cleared', 'held', 'returned', 'refused', 'amended', 'closed')),
  in_force      boolean not null default false,
  version       bigint not null default 0,
  clearance_no  integer not null default 0,
  approval      json,
  correlation   uuid not null,
  causation     uuid,
  closed_by     text,
  heard_at      timestamptz not null default clock_timestamp(),
  changed_at    timestamptz not null default clock_timestamp()
) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.05);

-- One row for each draft that waits to be screened, is held or is cleared: when it is screened next ('infinity': when something
-- changes). It goes when the draft is refused, returned, amended or closed: the table stays as small as what is open.
-- A claim moves the time to the end of its lease.
create table screening (
  draft              uuid primary key,
  workspace          text not null,
  brand              text not null,
  audience           text not null,
  channel            text not null,
  not_before         timestamptz not null,
  in_force           boolean not null default false,
  basis              text,
  cause              text not null,
  next_screening_at  timestamptz not null,
  waiting_since      timestamptz,
  attempts           smallint not null default 0,
  lease              uuid
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000);
create index screening_next on screening (next_screening_at);
create index screening_open on screening (workspace, not_before);

-- Held drafts that wait for a person. next_at is the reminder first, then the deadline.
create table review (
  id             uuid primary key,
  workspace      text not null,
  draft          uuid not null,
  revision       integer not null,
  state          text not null default 'open' check (state in ('open', 'decided', 'superseded')),
  reason         text not null,
  severity       text not null,
  severity_rank  smallint not null,
  text           text not null,
  source         text,
  label          json not null,
  findings       json not null,
  packs          json not null,
  contributors   json not null,
  opened_at      timestamptz not null default clock_timestamp(),
  deadline       timestamptz not null,
  next_at        timestamptz not null,
  reminded       boolean not null default false,
  claimed_by     text,
  claimed_until  timestamptz,
  decision       text,
  decided_by     text,
  decided_at     timestamptz
);
create index review_due on review (next_at) where state = 'open';
create index review_open_of_draft on review (draft) where state = 'open';
create index review_list on review (workspace, state, deadline, severity_rank, id);

-- The record: what was decided, by whom, on what grounds. Append-only; ids are UUIDs of version 7, so a draft's decisions
-- are in the order of time.
create table decision (
  draft         uuid not null,
  id            uuid not null,
  workspace     text not null,
  revision      integer not null,
  verdict       text not null check (verdict in ('cleared', 'held', 'returned', 'amended', 'refused', 'revoked')),
  cause         text not null,
  reason        text not null,
  decided_kind  text not null check (decided_kind in ('rules', 'reviewer', 'deadline')),
  decided_by    text not null,
  review        uuid,
  clearance_no  integer,
  clearance     json,
  label         json,
  findings      json not null,
  packs         json not null,
  evidence      json not null,
  at            timestamptz not null default clock_timestamp(),
  primary key (draft, id)
);

-- Flyway and the service share one role, which owns the table: taking its own rights away stops mistakes, the trigger stops
-- the same role after it granted them back. Whoever may drop the trigger may also drop the table: that is the database's
-- administrator, not the service.
create function decision_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the record of decisions is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger decision_append_only before update or delete on decision
  for each row execute function decision_is_append_only();
create trigger decision_no_truncate before truncate on decision
  for each statement execute function decision_is_append_only();
do $$ begin execute format('revoke update, delete, truncate on decision from %I', current_user); end $$;

-- The rule packs last announced, so that a start with the same packs announces nothing.
create table policy (
  id        smallint primary key check (id = 1),
  version   bigint not null,
  digest    text not null
);
insert into policy (id, version, digest) values (1, 0, '');
