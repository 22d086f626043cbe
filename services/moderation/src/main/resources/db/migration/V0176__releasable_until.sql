-- Until when a draft that is cleared can go out by its clearance, or its window ends: one that outlives its packs, since nobody knew
-- their end when it was signed, is screened again. Where it is absent nobody wrote it down yet: such a one is, too.
alter table screening add column releasable_until timestamptz;
