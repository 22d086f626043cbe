-- Who uploaded what. The bytes lie in the media store under their digest, once for all workspaces; a workspace sees those it has
-- a row for.
create table media (
  workspace    text not null,
  digest       text not null check (digest ~ '^[0-9a-f]{64}$'),
  media_type   text not null,
  size         bigint not null,
  width        integer not null,
  height       integer not null,
  uploaded_by  text not null,
  uploaded_at  timestamptz not null default clock_timestamp(),
  primary key (workspace, digest)
);
