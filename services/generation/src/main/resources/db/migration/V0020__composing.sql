-- One row for each revision that is still to be composed; it goes when the revision is written, failed or over, so the table
-- stays as small as what is open. A claim moves next_at to the end of its lease; its worker keeps moving it until it is done.
create table composing_job (
  draft          uuid not null,
  revision       integer not null,
  workspace      text not null,
  objections     json not null,
  deadline       timestamptz not null,
  next_at        timestamptz not null default clock_timestamp(),
  lease          uuid,
  worker         uuid,
  -- claims that never reported back: counted by the claim, forgiven by the report
  lost           smallint not null default 0,
  -- rounds without a text, which the back-off grows with; of these, rounds whose answers were no use
  rounds         smallint not null default 0,
  unusable       smallint not null default 0,
  last_reason    text,
  last_detail    text,
  waiting_since  timestamptz,
  asked_at       timestamptz not null default clock_timestamp(),
  primary key (draft, revision)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
create index composing_job_due on composing_job (next_at);
create index composing_job_next on composing_job (workspace, next_at);
create index composing_job_held on composing_job (worker, workspace) where lease is not null;
