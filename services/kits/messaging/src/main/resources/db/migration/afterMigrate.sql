-- Where migrations have a role of their own, it owns what must not be changed: tables guarded by a trigger function named
-- …_is_append_only, functions, views, and the history of migrations. The service's role may read them, add rows to the tables and call the
-- functions; one that has its owner's rights (security definer) is for the service's role alone. All else belongs to the service's role,
-- which makes and drops partitions. Looked at after each start, since an installation can be given the second role at any time.
do $$
declare
  service constant text := '${role}';
  thing record;
begin
  if service in ('', current_user) then
    return; -- one role for both: then revoked rights and triggers guard, as far as they can
  end if;
  perform pg_advisory_xact_lock(hashtext('candor.owners'));
  if not has_schema_privilege(service, current_schema(), 'create') then
    execute format('grant usage, create on schema %I to %I', current_schema(), service);
  end if;
  for thing in
    with there as (
      select c.oid, c.relkind, c.relname, pg_get_userbyid(c.relowner) as owner,
        c.relkind = 'v' or c.relname = 'flyway_schema_history' or exists (
          select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid and p.proname like '%\_is\_append\_only') as kept
      from pg_class c
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i') and c.relkind = 'S'))
    select oid, oid::regclass as name, case when kept then current_user else service end as heir, owner,
      case when kept then case when relkind = 'v' or relname = 'flyway_schema_history' then 'select' else 'select, insert' end end as rights
    from there
  loop
    if thing.owner <> thing.heir then
      execute format('alter table %s owner to %I', thing.name, thing.heir);
    end if;
    if exists (select from regexp_split_to_table(thing.rights, ', ') r where not has_table_privilege(service, thing.oid, r)) then
      execute format('grant %s on %s to %I', thing.rights, thing.name, service);
    end if;
  end loop;
  for thing in
    select p.oid::regprocedure as name, p.prosecdef as lends, pg_get_userbyid(p.proowner) as owner
    from pg_proc p
    where p.pronamespace = current_schema()::regnamespace and (p.proowner = service::regrole or p.prosecdef and p.proacl is null)
  loop
    if thing.owner <> current_user then
      execute format('alter function %s owner to %I', thing.name, current_user);
    end if;
    if thing.lends then
      execute format('revoke execute on function %s from public', thing.name);
      execute format('grant execute on function %s to %I', thing.name, service);
    end if;
  end loop;
end $$;
