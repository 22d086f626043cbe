package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** The queues of remote channels: whose turn it is, and when it is next. */
final class Queues {

  private static final String NEXT =
      """
      select cast(row_to_json(x) as text) from (
        select q.workspace, q.channel, q.failures, case when q.parked_until > clock_timestamp() then q.parked_until end as "parkedUntil",
          coalesce(c.kind, '') as kind, coalesce(c.enabled and not c.deleted, false) as open,
          replace(encode(c.credentials, 'base64'), chr(10), '') as sealed,
          (select count(*) from attempt t where t.workspace = q.workspace and t.channel = q.channel and t.ended_at is null) as running
        from channel_queue q left join channel c on c.workspace = q.workspace and c.id = q.channel
        where q.next_at <= statement_timestamp()
        order by q.next_at limit 1
        for update of q skip locked) x
      """;

  private static final String POSTS =
      """
      select cast(row_to_json(x) as text) from (
        select %s from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, channel text, keys text)
        join post p on p.workspace = a.workspace and p.channel = a.channel
        join fence f on f.draft = p.draft and not f.withdrawn and f.revision = p.revision
        join hearing h on h.partition = p.partition and h.heard_at > clock_timestamp() - interval '10 seconds'
        join channel c on c.workspace = p.workspace and c.id = p.channel
        where p.next_at <= statement_timestamp() and p.until > clock_timestamp() and p.status in ('scheduled', 'unknown') and not p.revoked
          and p.key_id = any (string_to_array(a.keys, ','))
          and not exists (select from attempt t where t.post = p.id and t.ended_at is null)
        order by p.next_at limit %d
        for update of f, p skip locked) x
      """;

  private static final String TURN =
      """
      update channel_queue q set next_at = case a.turn
        when 'more' then clock_timestamp()
        when 'full' then clock_timestamp() + interval '30 seconds'
        when 'closed' then 'infinity'
        when 'parked' then q.parked_until
        else coalesce((select greatest(min(p.next_at), clock_timestamp() + interval '500 milliseconds') from post p
          where p.workspace = q.workspace and p.channel = q.channel and p.next_at is not null), 'infinity') end
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, channel text, turn text)
      where q.workspace = a.workspace and q.channel = a.channel
      """;

  /** When a channel is looked at again. */
  enum Turn {
    /** There may be more to send: after the others had their turn. */
    MORE,
    /** All its calls are under way: when one ends, or to be safe. */
    FULL,
    /** It is disabled or gone: when it is put. */
    CLOSED,
    /** It is left alone for a while. */
    PARKED,
    /** When its next post is due. */
    DUE
  }

  private record PostsArgs(String workspace, String channel, String keys) {}

  private record TurnArgs(String workspace, String channel, String turn) {}

  private Queues() {}

  /** The channel that has waited longest for its turn, locked. */
  static Uni<Optional<QueueRow>> next(Mutiny.Session session) {
    return Rows.list(session, NEXT, QueueRow.class).map(found -> found.stream().findFirst());
  }

  /**
   * Posts of a channel that may be sent or asked for now, with clearances by known keys, locked.
   */
  static Uni<List<HeldPost>> posts(
      Mutiny.Session session, QueueRow queue, Set<String> keys, int most) {
    return Rows.list(
        session,
        POSTS.formatted(HeldPost.COLUMNS, most),
        new PostsArgs(queue.workspace(), queue.channel(), String.join(",", keys)),
        HeldPost.class);
  }

  static Uni<Integer> turn(Mutiny.Session session, QueueRow queue, Turn turn) {
    var word = turn.name().toLowerCase(Locale.ROOT);
    return Rows.execute(session, TURN, new TurnArgs(queue.workspace(), queue.channel(), word));
  }
}
