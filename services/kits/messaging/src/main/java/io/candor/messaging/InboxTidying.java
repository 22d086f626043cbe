package io.candor.messaging;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Keeps the inbox in partitions of a week (decision 0014): makes those of this week and the next
 * two, drops those of which every row is older than 45 days. Nothing is scanned and no row deleted
 * one by one; replicas take turns. A retention of 45 days outlives a topic (7) and its dead letters
 * (30).
 */
@ApplicationScoped
class InboxTidying {

  private static final String TIDY =
      """
      do $$
      declare
        first date := date_trunc('week', current_date)::date;
        monday date;
        name text;
      begin
        set local lock_timeout = '3s';
        if not pg_try_advisory_xact_lock(hashtext('candor.inbox')) then
          return;
        end if;
        for monday in select first + 7 * n from generate_series(0, 2) as n loop
          name := 'inbox_' || to_char(monday, 'YYYYMMDD');
          continue when to_regclass(name) is not null;
          lock table inbox_default in share row exclusive mode;
          execute format('create table %I (like inbox including defaults including indexes)', name);
          execute format('with moved as (delete from inbox_default where received_on >= %L and received_on < %L returning *)
            insert into %I select * from moved', monday, monday + 7, name);
          execute format('alter table inbox attach partition %I for values from (%L) to (%L)', name, monday, monday + 7);
        end loop;
        for name in
          select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
          where i.inhparent = 'inbox'::regclass and c.relname ~ '^inbox_[0-9]{8}$'
            and to_date(right(c.relname, 8), 'YYYYMMDD') + 7 <= current_date - 45
        loop
          execute format('drop table %I', name);
        end loop;
        delete from inbox_default where received_on < current_date - 45;
      end $$
      """;
  private final Pool pool;
  private final Loops loops;
  private final MessagingConfig config;

  InboxTidying(Pool pool, Loops loops, MessagingConfig config) {
    this.pool = pool;
    this.loops = loops;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    loops.start("inbox tidying", config.tidyEvery(), () -> tidy().replaceWith(false));
  }

  /** Makes and drops what is due, in one transaction. */
  Uni<Void> tidy() {
    return pool.query(TIDY).execute().replaceWithVoid();
  }
}
