package io.candor.moderation.hearing.adapter;

import io.candor.contracts.Event;
import io.candor.messaging.Received;
import io.candor.messaging.Rows;
import io.candor.moderation.clearing.ClearingConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was last heard of brands, audiences and channels, and marks the drafts that a change
 * concerns for another screening: those in the queue, and those cleared that are due within a day,
 * or all that are cleared when it is gone.
 */
@ApplicationScoped
class KnownStore {

  private static final String KEEP =
      """
      insert into known as k (kind, workspace, id, version, facts)
      select kind, workspace, id, version, facts from json_to_recordset(cast(cast($1 as text) as json))
        as t(kind text, workspace text, id text, version bigint, facts json)
      on conflict (kind, workspace, id) do update
        set version = excluded.version, facts = excluded.facts, changed_at = clock_timestamp()
        where k.version < excluded.version
      returning cast(json_build_object('kind', kind, 'workspace', workspace, 'id', id) as text)
      """;

  private static final String MARK =
      """
      with concerned as (
        select s.draft, t.kind from screening s
        join json_to_recordset(cast(cast($1 as text) as json)) as t(kind text, workspace text, id text, gone boolean, seconds double precision)
          on s.workspace = t.workspace
          and t.id = case t.kind when 'brand' then s.brand when 'audience' then s.audience else s.channel end
        where s.lease is not null or not s.in_force or t.gone
          or s.not_before <= clock_timestamp() + make_interval(secs => t.seconds)
        order by s.draft for update of s)
      update screening s set next_screening_at = clock_timestamp(), lease = null, attempts = 0,
        cause = case when s.in_force or s.next_screening_at = 'infinity' then c.kind else s.cause end
      from concerned c where s.draft = c.draft
      """;

  /** What was heard, as the statements read it. */
  private record Row(
      String kind,
      String workspace,
      String id,
      long version,
      @Nullable Event facts,
      boolean gone,
      long seconds) {
    Key key() {
      return new Key(kind, workspace, id);
    }
  }

  private record Key(String kind, String workspace, String id) {}

  private final ClearingConfig clearing;

  KnownStore(ClearingConfig clearing) {
    this.clearing = clearing;
  }

  /** Keeps the newest of each; answers how many drafts are to be screened again. */
  Uni<Integer> keep(Mutiny.Session session, String kind, List<? extends Received<?>> events) {
    var rows = newest(kind, events);
    return Rows.list(session, KEEP, rows, Key.class)
        .map(HashSet::new)
        .map(kept -> rows.stream().filter(row -> kept.contains(row.key())).toList())
        .flatMap(kept -> Rows.write(session, MARK, kept));
  }

  private List<Row> newest(String kind, List<? extends Received<?>> events) {
    Map<Key, Row> newest = new HashMap<>();
    events.stream()
        .map(event -> row(kind, event))
        .forEach(row -> newest.merge(row.key(), row, (a, b) -> b.version() > a.version() ? b : a));
    return List.copyOf(newest.values());
  }

  private Row row(String kind, Received<?> received) {
    var workspace = received.envelope().workspace();
    if (!received.key().startsWith(workspace + "/")) {
      throw new IllegalArgumentException("the key is not of the event's workspace");
    }
    return new Row(
        kind,
        workspace,
        received.key().substring(workspace.length() + 1),
        received.envelope().version(),
        received.event(),
        received.event() == null,
        clearing.renewBeforeDue().toSeconds());
  }
}
