package io.candor.publishing.scheduling.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.contracts.ContractJson;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.Received;
import io.candor.messaging.UuidV7;
import io.candor.text.ReleaseText;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Fence and post rows of what was cleared, written for a whole batch at once. */
@ApplicationScoped
class Schedule {

  /** A clearance is placed unless the fence knows a higher revision, or a withdrawal. */
  private static final String PLACE =
      """
      with r as (
        select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(post uuid, draft uuid, workspace text, channel text,
          revision int, clearance_no int, content text, jws text, key_id text, digest text, correlation uuid, partition int,
          due timestamptz, until timestamptz, body text, brief uuid)),
      f as (
        insert into fence as f (draft, workspace, revision, version) select draft, workspace, revision, 1 from r order by draft
        on conflict (draft) do update set revision = excluded.revision, version = f.version + 1
          where not f.withdrawn and f.revision <= excluded.revision and f.workspace = excluded.workspace
        returning draft, version),
      p as (
        insert into post as p (id, draft, workspace, channel, revision, clearance_no, status, content, jws, key_id, digest,
          correlation, partition, due, until, text, brief)
        select post, draft, workspace, channel, revision, clearance_no, 'scheduled', content, jws, key_id, digest,
          correlation, partition, due, until, body, brief from r where draft in (select draft from f)
        on conflict (draft) do update set channel = excluded.channel, revision = excluded.revision,
          clearance_no = excluded.clearance_no, status = 'scheduled', content = excluded.content, jws = excluded.jws,
          key_id = excluded.key_id, digest = excluded.digest, partition = excluded.partition, due = excluded.due,
          until = excluded.until, text = excluded.text, reason = null
          where p.status in ('scheduled', 'waiting')
            and (p.revision, p.clearance_no) < (excluded.revision, excluded.clearance_no)
        returning id, draft)
      select p.draft, p.id, f.version from p join f on f.draft = p.draft
      """;

  private static final String STOP =
      """
      update post p set status = r.status
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(draft uuid, revision int, clearance_no int, status text)
      where p.draft = r.draft and p.status in ('scheduled', 'waiting')
        and p.revision <= r.revision and p.clearance_no <= r.clearance_no
      """;

  private final Outbox outbox;

  Schedule(Outbox outbox) {
    this.outbox = outbox;
  }

  /** A verdict that takes a clearance away. */
  record Stop(UUID draft, int revision, int clearance_no, String status) {
    static Stop of(UUID draft, int revision, String status) {
      return new Stop(draft, revision, Integer.MAX_VALUE, status);
    }
  }

  private record Row(
      UUID post,
      UUID draft,
      String workspace,
      String channel,
      int revision,
      int clearance_no,
      String content,
      String jws,
      String key_id,
      String digest,
      UUID correlation,
      int partition,
      Instant due,
      Instant until,
      String body,
      @Nullable UUID brief) {}

  Uni<Void> place(Mutiny.Session session, List<Received<VerdictEvent>> cleared) {
    if (cleared.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var byDraft =
        cleared.stream()
            .collect(Collectors.toMap(r -> UUID.fromString(r.key()), Function.identity()));
    return session
        .createNativeQuery(PLACE, Tuple.class)
        .setParameter("rows", json(cleared.stream().map(Schedule::row).toList()))
        .getResultList()
        .flatMap(placed ->
            outbox.append(session, placed.stream().map(p -> scheduled(p, byDraft)).toList()));
  }

  Uni<Void> stop(Mutiny.Session session, List<Stop> stops) {
    if (stops.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return session
        .createNativeQuery(STOP)
        .setParameter("rows", json(stops))
        .executeUpdate()
        .replaceWithVoid();
  }

  private static Row row(Received<VerdictEvent> received) {
    var cleared = (DraftCleared) received.event();
    if (cleared == null) {
      throw new IllegalArgumentException("a clearance without data");
    }
    var content = cleared.content();
    var clearance = cleared.clearance();
    return new Row(
        UuidV7.next(),
        content.draft(),
        content.workspace(),
        content.channel(),
        content.revision(),
        content.clearanceNo(),
        json(content),
        clearance.jws(),
        clearance.keyId(),
        clearance.digest(),
        received.envelope().correlation(),
        received.partition(),
        content.window().notBefore(),
        content.window().until(),
        String.join(ReleaseText.SEPARATOR, ReleaseText.of(content)),
        cleared.brief());
  }

  private static Fact scheduled(Tuple placed, Map<UUID, Received<VerdictEvent>> byDraft) {
    var draft = placed.get(0, UUID.class);
    var received = byDraft.get(draft);
    if (received == null || !(received.event() instanceof DraftCleared cleared)) {
      throw new IllegalStateException("placed what was not cleared: " + draft);
    }
    var content = cleared.content();
    var event =
        new PostScheduled(
            placed.get(1, UUID.class),
            draft,
            content.revision(),
            content.clearanceNo(),
            content.channel(),
            content.window());
    var envelope = received.envelope();
    return new Fact(
        draft.toString(),
        event,
        content.workspace(),
        placed.get(2, Number.class).longValue(),
        envelope.correlation(),
        envelope.id());
  }

  private static String json(Object value) {
    try {
      return ContractJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
