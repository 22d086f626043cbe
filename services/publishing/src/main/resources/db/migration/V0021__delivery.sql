-- Kind and state of a channel, to narrow lists by.
alter table channel add column kind text generated always as (cast(body as jsonb) ->> 'kind') stored;
alter table channel add column enabled boolean generated always as (coalesce(cast(cast(body as jsonb) ->> 'enabled' as boolean), true)) stored;

-- next_at: when a post of a remote channel may be sent, or asked for, again; null where it is not, and for local channels always.
-- stopped: withdrawn too late, so it is not asked for again by itself. revoked: its clearance was taken back meanwhile.
alter table post
  add column next_at timestamptz,
  add column tries int not null default 0,
  add column stopped boolean not null default false,
  add column revoked boolean not null default false,
  add column unknown_since timestamptz;
drop index post_due;
create index post_due on post (due) where status = 'scheduled' and next_at is null;
create index post_next on post (workspace, channel, next_at) where next_at is not null;
create index post_late on post (until) where status in ('scheduled', 'waiting');
create index post_unknown on post (unknown_since) where status = 'unknown';

-- The queue of a remote channel: one row, locked by whoever takes posts from it. next_at: when it may have something to send.
-- failures in a row; parked_until: the circuit is open, or the channel asked to be left alone.
create table channel_queue (
  workspace    text not null,
  channel      text not null,
  next_at      timestamptz not null,
  failures     int not null default 0,
  parked_until timestamptz,
  primary key (workspace, channel)
);
create index channel_queue_next on channel_queue (next_at);

-- A call: written before it is made, with the lease under which it is made; ended when its outcome is known.
alter table attempt
  add column workspace    text not null default '',
  add column channel      text not null default '',
  add column revision     int not null default 0,
  add column clearance_no int not null default 0,
  add column action       text not null default 'send',
  add column lease_until  timestamptz not null default clock_timestamp();
create index attempt_open on attempt (workspace, channel) where ended_at is null;

-- What an account suffers from; one open row an account and cause.
create table incident (
  id          uuid primary key,
  workspace   text not null,
  channel     text not null,
  cause       text not null,
  detail      text not null,
  opened_at   timestamptz not null default clock_timestamp(),
  resolved_at timestamptz
);
create unique index incident_open on incident (workspace, channel, cause) where resolved_at is null;
