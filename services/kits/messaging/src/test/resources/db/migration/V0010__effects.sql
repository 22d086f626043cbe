create table effect (
  seq      bigint generated always as identity primary key,
  consumer text not null,
  key      text not null,
  event_id uuid not null,
  version  bigint not null,
  gone     boolean not null
);
