package io.candor.messaging;

import io.candor.contracts.Event;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Json;
import io.candor.contracts.Topic;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Events leave through here: rows written in the caller's transaction, sent by the relay after it
 * committed, in the order of a sequence taken at append. Append after the versioned update of the
 * aggregate, so that its row lock orders the sequence.
 */
@ApplicationScoped
public class Outbox {

  private static final int SHARDS = 8;
  private static final int MOST_BYTES = Topic.MAX_RECORD_BYTES - ProducerSettings.HEADROOM_BYTES;
  private static final String APPEND =
      """
      insert into outbox (id, shard, topic, key, type, workspace, version, correlation, causation, traceparent, payload)
      select id, shard, topic, key, type, workspace, version, correlation, causation, traceparent, payload
      from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as r(n int, id uuid, shard smallint, topic text, key text, type text,
        workspace text, version bigint, correlation uuid, causation uuid, traceparent text, payload text)
      order by n
      """;

  /** A row as the statement reads it. */
  record Row(
      int n,
      UUID id,
      int shard,
      String topic,
      String key,
      String type,
      String workspace,
      long version,
      UUID correlation,
      @Nullable UUID causation,
      String traceparent,
      @Nullable String payload) {}

  /** Appends events in the session's transaction, in one statement. */
  public Uni<Void> append(Mutiny.Session session, List<Fact> facts) {
    if (facts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var rows = new ArrayList<Row>(facts.size());
    for (var fact : facts) {
      rows.add(row(rows.size(), fact));
    }
    return insert(session, rows);
  }

  /** Appends a tombstone: on a compacted topic, the aggregate of this key is gone. */
  public Uni<Void> appendTombstone(
      Mutiny.Session session,
      Topic topic,
      String type,
      String key,
      String workspace,
      long version) {
    var id = UuidV7.next();
    var row =
        new Row(
            0,
            id,
            shard(key),
            topic.topicName(),
            key,
            type,
            workspace,
            version,
            id,
            null,
            Traceparent.now(id),
            null);
    return insert(session, List.of(row));
  }

  private static Uni<Void> insert(Mutiny.Session session, List<Row> rows) {
    return session.flush().chain(() -> Rows.write(session, APPEND, rows)).replaceWithVoid();
  }

  private static Row row(int n, Fact fact) {
    var type = fact.event().getClass();
    return new Row(
        n,
        UuidV7.next(),
        shard(fact.key()),
        Topic.of(type).topicName(),
        fact.key(),
        EventTypes.nameOf(type),
        fact.workspace(),
        fact.version(),
        fact.correlation(),
        fact.causation(),
        Traceparent.now(fact.correlation()),
        payload(fact.event()));
  }

  /**
   * An event that no topic takes must not get as far as the relay, where it would wait for ever.
   */
  private static String payload(Event event) {
    var json = Json.write(event);
    if (json.length() > MOST_BYTES / 3
        && json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException(
          event.getClass().getSimpleName() + " is larger than " + MOST_BYTES + " bytes");
    }
    return json;
  }

  private static int shard(String key) {
    return Math.floorMod(key.hashCode(), SHARDS);
  }
}
