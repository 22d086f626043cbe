-- The draft that one takes up again: a refusal is appealed once.
alter table draft add column continues uuid;
create unique index draft_continues on draft (continues) where continues is not null;
