create table audience (
  workspace   text not null,
  id          text not null,
  version     bigint not null,
  body        text not null,
  deleted     boolean not null default false,
  updated_at  timestamptz not null default clock_timestamp(),
  primary key (workspace, id)
);
