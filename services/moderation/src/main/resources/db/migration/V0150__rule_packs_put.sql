-- Rule packs that people put in force, and took back before they came into force: append-only, like the record that names them. A
-- scope is a workspace, or ~ for all. Whoever writes here locks the row of ~ in rule_pack_scope first: so numbers are in the order of
-- commits, and who knows one knows all before it.
create sequence rule_pack_no;
create table rule_pack (
  no              bigint primary key,
  scope           text not null,
  id              text not null,
  takes_back      bigint unique,
  version         text,
  digest          text,
  effective_from  timestamptz,
  files           json,
  put_by          text not null,
  put_at          timestamptz not null default clock_timestamp(),
  check ((takes_back is null) = (files is not null and version is not null and digest is not null and effective_from is not null))
);
create index rule_pack_history on rule_pack (scope, id, no);
create trigger rule_pack_append_only before update or delete on rule_pack
  for each row execute function decision_is_append_only();
create trigger rule_pack_no_truncate before truncate on rule_pack
  for each statement execute function decision_is_append_only();
alter table rule_pack enable always trigger rule_pack_append_only;
alter table rule_pack enable always trigger rule_pack_no_truncate;
do $$ begin execute format('revoke update, delete, truncate on rule_pack from %I', current_user); end $$;

-- Those of them that hold, or will: as small as what is in force. Each holds until the next version of its id begins.
create table rule_pack_plan (
  scope           text not null,
  id              text not null,
  effective_from  timestamptz not null,
  no              bigint not null,
  primary key (scope, id, effective_from)
);

-- The number of each scope's last change. Decisions are written only by who knew it.
create table rule_pack_scope (
  scope  text primary key,
  no     bigint not null
);
create index rule_pack_scope_changed on rule_pack_scope (no);
insert into rule_pack_scope (scope, no) values ('~', 0);
