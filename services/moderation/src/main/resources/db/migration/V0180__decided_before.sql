-- Who decided on a draft that was refused, once their names are erased: a salted digest of each, so that they do not decide on its
-- appeal. Who has the database can find a name by trying names: so it is kept for a time (moderation.retention.appeals), and of nothing
-- else.
create table decided_before (
  draft      uuid not null,
  workspace  text not null,
  salt       uuid not null,
  digest     text not null,
  at         timestamptz not null default clock_timestamp(),
  primary key (draft, salt)
);
create index decided_before_by_time on decided_before (at);
