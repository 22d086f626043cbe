-- Events of some KB live for milliseconds: not worth compressing and storing aside. From here on, numbers go up over kits
-- and services together: Flyway applies none that is lower than one applied.
alter table outbox set (toast_tuple_target = 8160);
