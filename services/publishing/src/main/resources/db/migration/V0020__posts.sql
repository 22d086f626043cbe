-- What a list of posts shows and sorts by.
alter table post add column brief uuid;
drop index post_list;
create index post_list on post (workspace, due, id);
create index post_published on post (workspace, published_at, id) where published_at is not null;
