create table composing_effect (
  id           bigint generated always as identity primary key,
  draft        uuid not null,
  revision     integer not null,
  kind         text not null,
  reason       text not null,
  text         text not null,
  unsupported  text not null
);
