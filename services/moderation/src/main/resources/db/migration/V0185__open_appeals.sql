-- The draft that a review's draft takes up again: while the review of an appeal is open, what was refused is not erased. Open reviews
-- are few, so that those there are get it at once.
alter table review add column continues uuid;
update review r set continues = cast(d.content -> 'continues' ->> 'draft' as uuid)
from draft d where d.id = r.draft and r.state = 'open' and d.content -> 'continues' ->> 'draft' is not null;
create index review_open_appeal on review (continues) where state = 'open' and continues is not null;
