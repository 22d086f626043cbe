-- Reviews that ended, by time: how people decided where rules had found something.
create index review_decided on review (workspace, decided_at);
