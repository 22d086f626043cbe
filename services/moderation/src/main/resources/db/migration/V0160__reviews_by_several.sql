-- What a reviewer sees beside the text, as it stood when the review opened; absent in reviews from before.
alter table review add column rendered json, add column authorship json, add column unsupported json, add column media json,
  add column intent text;

-- What its text is like (Likeness): texts with a number in common may be alike.
alter table review add column alike bigint[] not null default '{}';
create index review_alike on review using gin (alike);

-- How many persons must approve, and those who did while another's approval is waited for.
alter table review add column needed smallint not null default 1, add column approvals json not null default '[]';

-- Who has claimed it; who wanted others to decide, and who therefore does not.
alter table review add column handled text[] not null default '{}', add column barred text[] not null default '{}',
  add column escalated_to text check (escalated_to in ('reviewer', 'operator')), add column escalated_by text,
  add column escalated_reason text, add column escalated_at timestamptz;

-- The words of the decision, and the ground of a refusal.
alter table review add column decided_reason text, add column ground text;
