-- When a replica with the announced packs was last here, and when one with others was: during a rolling update both are, and what
-- the others decide is screened again; when only the others are left, they announce their own.
alter table policy add column kept timestamptz not null default clock_timestamp();
alter table policy add column doubted timestamptz not null default clock_timestamp();
