package io.candor.generation.circumstances.adapter;

import io.candor.contracts.Event;
import io.candor.contracts.moderation.PolicyEvent;
import io.candor.messaging.Received;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Keeps the newest that was heard of audiences, channels and rules. */
public final class KeepKnown {

  private static final String KEEP =
      """
      insert into known as k (kind, workspace, id, version, facts)
      select kind, workspace, id, version, facts from json_to_recordset(cast(cast($1 as text) as json))
        as t(kind text, workspace text, id text, version bigint, facts json)
      on conflict (kind, workspace, id) do update
        set version = excluded.version, facts = excluded.facts, changed_at = clock_timestamp()
        where k.version < excluded.version
      """;

  private static final String KEEP_POLICY =
      """
      insert into policy as p (id, version, facts)
      select 1, version, facts from json_to_recordset(cast(cast($1 as text) as json)) as t(version bigint, facts json)
      order by version desc limit 1
      on conflict (id) do update set version = excluded.version, facts = excluded.facts where p.version < excluded.version
      """;

  private record Row(
      String kind, String workspace, String id, long version, @Nullable Event facts) {
    String key() {
      return workspace + "/" + id;
    }
  }

  private record PolicyRow(long version, Event facts) {}

  private KeepKnown() {}

  /**
   * Keeps audiences or channels.
   *
   * @param kind {@code audience} or {@code channel}
   */
  public static Uni<Void> keep(
      Mutiny.Session session, String kind, List<? extends Received<?>> events) {
    return Rows.write(session, KEEP, List.copyOf(newest(kind, events))).replaceWithVoid();
  }

  /** Keeps the rules; a tombstone changes nothing, there are always rules. */
  public static Uni<Void> keepPolicy(Mutiny.Session session, List<Received<PolicyEvent>> events) {
    var rows =
        events.stream()
            .flatMap(received -> row(received.envelope().version(), received.event()))
            .toList();
    return Rows.write(session, KEEP_POLICY, rows).replaceWithVoid();
  }

  private static Stream<PolicyRow> row(long version, @Nullable PolicyEvent event) {
    return event == null ? Stream.empty() : Stream.of(new PolicyRow(version, event));
  }

  private static Collection<Row> newest(String kind, List<? extends Received<?>> events) {
    Map<String, Row> newest = new LinkedHashMap<>();
    events.stream()
        .map(received -> row(kind, received))
        .forEach(row -> newest.merge(row.key(), row, (a, b) -> b.version() > a.version() ? b : a));
    return newest.values();
  }

  private static Row row(String kind, Received<?> received) {
    var workspace = received.envelope().workspace();
    if (!received.key().startsWith(workspace + "/")) {
      throw new IllegalArgumentException("the key is not of the event's workspace");
    }
    return new Row(
        kind,
        workspace,
        received.key().substring(workspace.length() + 1),
        received.envelope().version(),
        received.event());
  }
}
