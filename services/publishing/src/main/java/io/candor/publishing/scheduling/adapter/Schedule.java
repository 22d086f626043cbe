package io.candor.publishing.scheduling.adapter;

import io.candor.contracts.Json;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.Received;
import io.candor.messaging.Rows;
import io.candor.messaging.UuidV7;
import io.candor.publishing.channels.Kinds;
import io.candor.text.ReleaseText;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

  /**
   * A clearance is placed unless the fence knows a higher revision, or a withdrawal. A renewed one
   * of a post whose call is under way, or whose outcome is unknown, is kept for the case that it
   * must be sent again; its state stays.
   */
  private static final String PLACE =
      """
      with r as (
        select r.*, case when c.kind <> all (string_to_array($2, ',')) then r.due end as next
        from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as r(post uuid, draft uuid, workspace text, channel text,
          revision int, clearance_no int, content text, jws text, key_id text, digest text, correlation uuid, partition int,
          due timestamptz, until timestamptz, body text, brief uuid)
        left join channel c on c.workspace = r.workspace and c.id = r.channel),
      f as (
        insert into fence as f (draft, workspace, revision, version) select draft, workspace, revision, 1 from r order by draft
        on conflict (draft) do update set revision = excluded.revision, version = f.version + 1
          where not f.withdrawn and f.revision <= excluded.revision and f.workspace = excluded.workspace
        returning draft, version),
      p as (
        insert into post as p (id, draft, workspace, channel, revision, clearance_no, status, content, jws, key_id, digest,
          correlation, partition, due, until, text, brief, next_at)
        select post, draft, workspace, channel, revision, clearance_no, 'scheduled', content, jws, key_id, digest,
          correlation, partition, due, until, body, brief, next from r where draft in (select draft from f)
        on conflict (draft) do update set channel = excluded.channel, revision = excluded.revision,
          clearance_no = excluded.clearance_no, content = excluded.content, jws = excluded.jws,
          key_id = excluded.key_id, digest = excluded.digest, partition = excluded.partition, due = excluded.due,
          until = excluded.until, text = excluded.text, reason = null, revoked = false,
          status = case when p.status in ('scheduled', 'waiting') then 'scheduled' else p.status end,
          next_at = case when p.status in ('scheduled', 'waiting') then excluded.next_at
            when p.status = 'unknown' and p.revoked and not p.stopped then clock_timestamp() else p.next_at end
          where (p.revision, p.clearance_no) < (excluded.revision, excluded.clearance_no)
            and (p.status in ('scheduled', 'waiting') or (p.status in ('publishing', 'unknown') and p.revision = excluded.revision))
        returning id, draft, workspace, channel, status, next_at),
      q as (
        insert into channel_queue as q (workspace, channel, next_at)
        select workspace, channel, min(next_at) from p where next_at is not null group by workspace, channel order by 1, 2
        on conflict (workspace, channel) do update set next_at = least(q.next_at, excluded.next_at))
      select p.draft, p.id, f.version from p join f on f.draft = p.draft where p.status = 'scheduled'
      """;

  /** A post not yet sent stops; one under way, or of unknown outcome, is not sent again. */
  private static final String STOP =
      """
      update post p set status = case when p.status in ('scheduled', 'waiting') then r.status else p.status end,
        revoked = true, next_at = null
      from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as r(draft uuid, revision int, clearance_no int, status text)
      where p.draft = any (array(select draft from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as d(draft uuid)))
        and p.draft = r.draft and p.status in ('scheduled', 'waiting', 'publishing', 'unknown')
        and p.revision <= r.revision and p.clearance_no <= r.clearance_no
      """;

  private final Outbox outbox;
  private final Kinds kinds;

  Schedule(Outbox outbox, Kinds kinds) {
    this.outbox = outbox;
    this.kinds = kinds;
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
    var rows = Json.write(cleared.stream().map(Schedule::row).toList());
    return Rows.select(
            session, PLACE, row -> scheduled(row, byDraft), rows, String.join(",", kinds.local()))
        .flatMap(placed -> outbox.append(session, placed));
  }

  Uni<Void> stop(Mutiny.Session session, List<Stop> stops) {
    return Rows.write(session, STOP, stops).replaceWithVoid();
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
        Json.write(content),
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

  private static Fact scheduled(Object[] placed, Map<UUID, Received<VerdictEvent>> byDraft) {
    var draft = (UUID) placed[0];
    var received = byDraft.get(draft);
    if (received == null || !(received.event() instanceof DraftCleared cleared)) {
      throw new IllegalStateException("placed what was not cleared: " + draft);
    }
    var content = cleared.content();
    var event =
        new PostScheduled(
            (UUID) placed[1],
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
        (Long) placed[2],
        envelope.correlation(),
        envelope.id());
  }
}
