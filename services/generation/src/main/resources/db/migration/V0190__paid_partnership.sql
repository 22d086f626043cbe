-- Whether its author says that somebody gives money or another benefit for what a brief asks for; of earlier ones nobody said so.
alter table brief add column paid_partnership boolean not null default false;
