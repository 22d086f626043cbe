-- Answers kept for 24 hours under the client's Idempotency-Key.
create table idempotency (
  workspace   text not null,
  caller      text not null,
  key         text not null,
  request     bytea not null,
  status      smallint,
  headers     text,
  body        text,
  created_at  timestamptz not null default clock_timestamp(),
  primary key (workspace, caller, key)
);
create index idempotency_age on idempotency (created_at);
