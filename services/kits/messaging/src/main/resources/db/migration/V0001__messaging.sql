-- Events on their way out. Rows are deleted once the broker acknowledged them, so the table stays small.
create table outbox (
  seq          bigint generated always as identity primary key,
  id           uuid not null,
  shard        smallint not null,
  topic        text not null,
  key          text not null,
  type         text not null,
  workspace    text not null,
  version      bigint not null,
  correlation  uuid not null,
  causation    uuid,
  traceparent  text,
  occurred_at  timestamptz not null default clock_timestamp(),
  payload      text
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000);

-- A relay drains the shards whose rows it holds; a key lives in one shard, so its events keep their order.
create table outbox_shard (no smallint primary key);
insert into outbox_shard select generate_series(0, 7);

-- Events that had their effect. Dropped by day: nothing scans it, nothing deletes row by row.
create table inbox (
  consumer     text not null,
  event_id     uuid not null,
  received_on  date not null default current_date,
  primary key (consumer, event_id, received_on)
) partition by range (received_on);
create table inbox_default partition of inbox default;
