-- The last decisions of a workspace, for dry runs of rule packs: ids are in the order of time.
create index decision_latest on decision (workspace, id);
