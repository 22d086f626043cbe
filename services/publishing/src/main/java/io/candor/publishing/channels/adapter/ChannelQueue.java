package io.candor.publishing.channels.adapter;

import io.candor.messaging.Rows;
import io.candor.publishing.channels.ChannelAdapter;
import io.candor.publishing.channels.LocalChannel;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A channel that was put is looked at again at once: its circuit is closed, and posts that were
 * placed before it was there, or while it was something else, take their place in its queue.
 */
final class ChannelQueue {

  private static final String AT_ONCE =
      """
      insert into channel_queue as q (workspace, channel, next_at)
      select workspace, channel, clock_timestamp() from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, channel text)
      on conflict (workspace, channel) do update set next_at = excluded.next_at, failures = 0, parked_until = null
      """;

  private static final String QUEUE =
      """
      update post p set next_at = case when a.local then null else p.due end
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, channel text, local boolean)
      where p.workspace = a.workspace and p.channel = a.channel and p.status = 'scheduled' and (p.next_at is null) <> a.local
      """;

  private record Args(String workspace, String channel, boolean local) {}

  private ChannelQueue() {}

  static Uni<Void> wake(Mutiny.Session session, StoredChannel stored, ChannelAdapter adapter) {
    boolean local = adapter instanceof LocalChannel;
    var args = new Args(stored.workspace(), stored.id(), local);
    var queued = Rows.execute(session, QUEUE, args);
    return (local ? queued : queued.chain(() -> Rows.execute(session, AT_ONCE, args)))
        .replaceWithVoid();
  }
}
