-- The reviews of a draft, also those that ended: who had decided on what is appealed.
create index review_of_draft on review (draft);
