create table brand (
  workspace   text not null,
  id          text not null,
  version     bigint not null,
  body        text not null,
  deleted     boolean not null default false,
  updated_at  timestamptz not null default clock_timestamp(),
  primary key (workspace, id)
);

-- What was heard of audiences and channels. A tombstone leaves the row, without facts: it is known to be gone.
create table known (
  kind        text not null check (kind in ('audience', 'channel')),
  workspace   text not null,
  id          text not null,
  version     bigint not null,
  facts       json,
  changed_at  timestamptz not null default clock_timestamp(),
  primary key (kind, workspace, id)
);

-- The rule packs in force and the labels they can ask for, as last heard.
create table policy (
  id          smallint primary key check (id = 1),
  version     bigint not null,
  facts       json not null
);

-- What was asked for; never changed. Ids are UUIDs of version 7: their order is that of time.
create table brief (
  id          uuid primary key,
  workspace   text not null,
  intent      text not null,
  brand       text not null,
  audience    text not null,
  language    text not null,
  subject     text not null,
  source      text not null,
  tags        text[] not null,
  schedule    json not null,
  "window"    json not null,
  asked_by    json not null,
  created_at  timestamptz not null default clock_timestamp()
);
create index brief_list on brief (workspace, id);

-- Each draft as it stands: small, since every step of its life writes it again. version counts the events we sent of it;
-- verdicts and posts are moderation's and publishing's versions of it, as last heard; fenced is the highest revision that
-- publishing confirmed. outcome is set once, at the end: only then do the indexes move.
create table draft (
  id             uuid primary key,
  brief          uuid not null,
  position       smallint not null,
  workspace      text not null,
  channel        text not null,
  intent         text not null,
  version        bigint not null,
  revision       integer not null,
  last_revision  integer not null,
  fenced         integer not null,
  status         text not null check (status in ('composing', 'choosing', 'screening', 'held', 'cleared', 'scheduled',
                   'publishing', 'unknown', 'published', 'refused', 'failed', 'missed', 'withdrawn')),
  outcome        text generated always as (case when status in ('published', 'refused', 'failed', 'missed', 'withdrawn')
                   then status end) stored,
  pending        text check (pending in ('edit', 'withdrawal')),
  ending         text,
  cleared        boolean not null default false,
  returns        smallint not null default 0,
  verdicts       bigint not null default 0,
  posts          bigint not null default 0,
  deadline       timestamptz not null,
  post           json
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
create index draft_of_brief on draft (brief);
create index draft_list on draft (workspace, id);
create index draft_open on draft (workspace, id) where outcome is null;
create index draft_failed on draft (workspace, outcome, id) where outcome <> 'published';
create index draft_deadline on draft (deadline) where outcome is null;

-- Every text a draft had, as it was sent to be screened.
create table revision (
  draft        uuid not null,
  number       integer not null,
  cause        text not null check (cause in ('compose', 'rewrite', 'edit', 'amend')),
  written_by   text not null,
  by_person    boolean not null,
  content      json not null,
  improvement  json,
  unsupported  json,
  written_at   timestamptz not null default clock_timestamp(),
  primary key (draft, number)
);

-- What moderation last said of a revision.
create table verdict (
  draft         uuid not null,
  revision      integer not null,
  version       bigint not null,
  verdict       text not null,
  reason        text,
  review        uuid,
  deadline      timestamptz,
  clearance_no  integer,
  label         json,
  rendered      json,
  findings      json not null,
  primary key (draft, revision)
);

-- What happened, in an order that never changes once read: by the transaction that wrote it (tx), then by seq. Readers take
-- only what is older than every transaction still open, so nothing appears before what they have read.
create table history (
  brief      uuid not null,
  tx         bigint not null,
  seq        bigint generated always as identity,
  draft      uuid not null,
  workspace  text not null,
  revision   integer not null,
  status     text not null,
  by         text not null,
  detail     text,
  at         timestamptz not null default clock_timestamp(),
  primary key (brief, tx, seq)
);
create index history_of_workspace on history (workspace, tx, seq);

-- Transaction numbers begin anew where a dump is restored: shift keeps history's order going on. seen is the highest given.
create table history_clock (
  id     smallint primary key check (id = 1),
  shift  bigint not null,
  seen   bigint not null
);
insert into history_clock (id, shift, seen) values (1, 0, 0);

-- A brief is as far as its least advanced open draft; when all ended, their common end, or mixed.
create function brief_status(asked uuid) returns text language sql stable as $$
  select case
    when count(*) filter (where outcome is null) > 0 then
      (array['composing', 'choosing', 'screening', 'held', 'cleared', 'scheduled', 'publishing', 'unknown'])[
        min(array_position(array['composing', 'choosing', 'screening', 'held', 'cleared', 'scheduled', 'publishing', 'unknown'], status))
          filter (where outcome is null)]
    when count(distinct outcome) = 1 then min(outcome)
    else 'mixed' end
  from draft where brief = asked
$$;
