-- The digests of the media in a post, null where it has none: which posts must have theirs looked at, and which are shown by one.
alter table post add column media jsonb generated always as
  (nullif(jsonb_path_query_array(cast(content as jsonb), '$.parts[*].media[*].digest'), cast('[]' as jsonb))) stored;
create index post_media_due on post (due) where status = 'scheduled' and media is not null;
create index post_media on post using gin (media jsonb_path_ops)
  where media is not null and status in ('published', 'publishing', 'unknown');

-- How large pictures are that were looked at before a release: pages keep room for them.
create table picture (
  digest  text primary key,
  width   int not null,
  height  int not null
);
