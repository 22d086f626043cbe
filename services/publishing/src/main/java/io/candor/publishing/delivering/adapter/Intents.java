package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Rows;
import io.candor.publishing.channels.Kind;
import io.candor.publishing.delivering.DeliveringConfig;
import io.candor.publishing.delivering.Lease;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes down, under the locks of posts and fences, that calls are about to be made. */
@ApplicationScoped
class Intents {

  private static final String INTEND =
      """
      with r as (select * from json_to_recordset(cast(cast($1 as text) as json)) as r(post uuid, action text)),
      p as (
        update post p set status = case when p.status = 'scheduled' then 'publishing' else p.status end, tries = p.tries + 1, next_at = null
        from r where p.id = r.post returning p.id, p.workspace, p.channel, p.revision, p.clearance_no, r.action),
      i as (
        insert into attempt (post, workspace, channel, revision, clearance_no, action, lease_until)
        select id, workspace, channel, revision, clearance_no, action, clock_timestamp() + make_interval(secs => %d) from p
        returning id, post)
      select cast(row_to_json(i) as text) from i
      """;

  private final DeliveringConfig config;

  Intents(DeliveringConfig config) {
    this.config = config;
  }

  private record Row(UUID post, String action) {}

  private record Written(long id, UUID post) {}

  /**
   * @param begin {@code System.nanoTime()} before the transaction began
   */
  Uni<List<Taken>> write(
      Mutiny.Session session, QueueRow queue, Kind kind, List<HeldPost> posts, long begin) {
    if (posts.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    var rows = posts.stream().map(p -> new Row(p.id(), action(p, kind))).toList();
    var lease = new Lease(begin, config.lease());
    return Rows.list(session, INTEND.formatted(config.lease().toSeconds()), rows, Written.class)
        .map(written -> {
          var ids = written.stream().collect(Collectors.toMap(Written::post, Written::id));
          return posts.stream().map(p -> taken(p, ids, queue, kind, lease)).toList();
        });
  }

  private static Taken taken(
      HeldPost post, Map<UUID, Long> ids, QueueRow queue, Kind kind, Lease lease) {
    long attempt = ids.getOrDefault(post.id(), 0L);
    return new Taken(attempt, post, action(post, kind), queue.sealed(), lease);
  }

  /** An unknown outcome is asked for under the same key, else looked for. */
  private static String action(HeldPost post, Kind kind) {
    boolean find = post.status().equals("unknown") && kind.repetition() != Kind.Repetition.KEY;
    return find ? Taken.FIND : Taken.SEND;
  }
}
