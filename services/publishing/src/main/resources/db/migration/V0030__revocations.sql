-- The highest clearance of a draft that was taken back: whoever shows it again is turned away.
create table revocation (
  draft        uuid primary key,
  clearance_no int not null,
  revoked_at   timestamptz not null default clock_timestamp()
);
create index revocation_since on revocation (revoked_at);

-- Nothing leaves the audit log at once either.
create trigger audit_keeps_all before truncate on audit for each statement execute function audit_is_append_only();
