-- How often moderation sent a draft back for a rewrite: the bound of two is ours to keep, whatever a revision says of itself.
alter table draft add column returned smallint not null default 0;

-- What reviewers sort their queue by.
alter table review add column brand text, add column audience text, add column channel text, add column language text;
create index review_newest on review (workspace, state, opened_at, id);
