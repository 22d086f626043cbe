-- A decision is written once, and most of it is a signature, which does not compress: trying took longer than writing it.
alter table decision set (toast_tuple_target = 8160);
