create table channel (
  workspace   text not null,
  id          text not null,
  version     bigint not null,
  body        text not null,
  credentials bytea,
  deleted     boolean not null default false,
  updated_at  timestamptz not null default clock_timestamp(),
  primary key (workspace, id)
);

-- The arbiter: one row a draft, also for drafts not met yet. Locked when a call begins.
create table fence (
  draft       uuid primary key,
  workspace   text not null,
  revision    int not null,
  withdrawn   boolean not null default false,
  version     bigint not null default 0
);

create table post (
  id           uuid primary key,
  draft        uuid not null unique references fence (draft),
  workspace    text not null,
  channel      text not null,
  revision     int not null,
  clearance_no int not null,
  status       text not null,
  reason       text,
  content      text not null,
  jws          text not null,
  key_id       text not null,
  digest       text not null,
  correlation  uuid not null,
  partition    int not null,
  due          timestamptz not null,
  until        timestamptz not null,
  text         text not null,
  url          text,
  receipt      text,
  scheduled_at timestamptz not null default clock_timestamp(),
  published_at timestamptz
);
create index post_due on post (due) where status = 'scheduled';
create index post_feed on post (workspace, channel, published_at desc, id) where status = 'published';
create index post_list on post (workspace, scheduled_at desc, id);

create table attempt (
  id          bigint generated always as identity primary key,
  post        uuid not null references post (id),
  began_at    timestamptz not null default clock_timestamp(),
  ended_at    timestamptz,
  outcome     text,
  detail      text
);
create index attempt_of on attempt (post);

-- When each partition of moderation's topic was last known to be read to its end.
create table hearing (
  partition   int primary key,
  heard_at    timestamptz not null
);

-- What somebody tried that must not be; only ever added to.
create table audit (
  id          bigint generated always as identity primary key,
  at          timestamptz not null default clock_timestamp(),
  workspace   text not null,
  draft       text not null,
  what        text not null,
  detail      text not null
);
create function audit_is_append_only() returns trigger language plpgsql as
  $$ begin raise exception 'the audit log is append-only'; end $$;
create trigger audit_keeps before update or delete on audit for each row execute function audit_is_append_only();
