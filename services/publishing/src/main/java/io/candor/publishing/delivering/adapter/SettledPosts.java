package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Writes what became of held posts, a batch in one statement, and the events that tell it. A post
 * that could not be asked for again before its window ends is left to a person.
 */
@ApplicationScoped
public class SettledPosts {

  private static final String SETTLE =
      """
      with r as (
        select * from json_to_recordset(cast(cast($1 as text) as json)) as r(post uuid, draft uuid, status text, reason text, url text,
          receipt text, published timestamptz, again double precision, told boolean)),
      f as (update fence set version = version + 1 where draft in (select draft from r where told)),
      p as (
        update post p set status = r.status, reason = nullif(r.reason, ''), url = nullif(r.url, ''), receipt = nullif(r.receipt, ''),
          published_at = case when r.status = 'published' then coalesce(r.published, clock_timestamp()) end,
          unknown_since = case when r.status = 'unknown' then coalesce(p.unknown_since, clock_timestamp()) end,
          next_at = case when r.status = 'scheduled' or clock_timestamp() + make_interval(secs => r.again) < p.until
            then clock_timestamp() + make_interval(secs => r.again) end
        from r where p.id = r.post returning p.id, p.published_at)
      select cast(row_to_json(x) as text) from (select id, published_at as at from p) x
      """;

  private final Outbox outbox;

  SettledPosts(Outbox outbox) {
    this.outbox = outbox;
  }

  private record Written(UUID id, @Nullable Instant at) {}

  Uni<Void> settle(Mutiny.Session session, List<SettledPost> settled) {
    if (settled.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var rows = settled.stream().map(SettledPost::row).toList();
    return Rows.list(session, SETTLE, rows, Written.class)
        .flatMap(written -> tell(session, settled, written));
  }

  private Uni<Void> tell(Mutiny.Session session, List<SettledPost> settled, List<Written> written) {
    Map<UUID, Instant> times =
        written.stream()
            .collect(Collectors.toMap(Written::id, w -> w.at() == null ? Instant.EPOCH : w.at()));
    var facts =
        settled.stream()
            .filter(SettledPost::told)
            .map(s -> PostEvents.fact(s, times.getOrDefault(s.post().id(), Instant.EPOCH)))
            .toList();
    return outbox.append(session, facts);
  }
}
