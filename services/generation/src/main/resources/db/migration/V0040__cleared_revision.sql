-- Which revision a clearance was heard of, not only whether: a story says published when it has the label of what went out.
alter table draft alter column cleared drop default;
alter table draft alter column cleared type integer using case when cleared then revision else 0 end;
alter table draft alter column cleared set default 0;
