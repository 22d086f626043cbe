create table thing (
  workspace   text not null,
  id          text not null,
  version     bigint not null,
  body        text not null,
  deleted     boolean not null default false,
  primary key (workspace, id)
);
create table happening (
  seq  bigint generated always as identity primary key,
  what text not null
);
create table ordered (id text primary key);
