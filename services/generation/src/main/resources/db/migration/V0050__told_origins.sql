-- What was told of AI once, to be found again (docs/decisions/0019): 1 by rule, 2 changed by a trained model, 3 made by one; null where
-- it was not AI's. ai_text is the SHA-256 of the workspace and the folded text, absent for short ones. Revisions and media from before
-- have neither: their words and pictures are not found again, only the current origin of an open draft is.
alter table revision add column ai_origin smallint, add column ai_text bytea;
create index revision_ai_text on revision (ai_text, ai_origin) where ai_text is not null;

alter table media add column ai_origin smallint, add column ai_draft uuid;
