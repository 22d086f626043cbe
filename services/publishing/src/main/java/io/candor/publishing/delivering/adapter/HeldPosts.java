package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Takes posts and their fences, locked until the transaction ends; those that somebody else holds
 * are left to him. Nothing is taken for release whose partition of moderation's topic was not heard
 * for 10 s.
 */
final class HeldPosts {

  private static final String DUE =
      """
      select cast(row_to_json(x) as text) from (
        select %s from post p
        join fence f on f.draft = p.draft and not f.withdrawn and f.revision = p.revision
        join hearing h on h.partition = p.partition and h.heard_at > clock_timestamp() - interval '10 seconds'
        join channel c on c.workspace = p.workspace and c.id = p.channel and not c.deleted and c.enabled
        join json_to_record(cast(cast($1 as text) as json)) as a(local text, keys text, media text) on c.kind = any (string_to_array(a.local, ','))
        where (p.media is null or p.id = any (cast(string_to_array(a.media, ',') as uuid[])))
          and p.key_id = any (string_to_array(a.keys, ',')) and p.status = 'scheduled' and p.next_at is null and p.due <= statement_timestamp() and p.until > clock_timestamp()
        order by p.due limit %d
        for update of f, p skip locked) x
      """;

  private static final String LATE =
      """
      select cast(row_to_json(x) as text) from (
        select %s from post p join fence f on f.draft = p.draft left join channel c on c.workspace = p.workspace and c.id = p.channel
        where p.status in ('scheduled', 'waiting') and p.until <= statement_timestamp()
        order by p.until limit %d
        for update of f, p skip locked) x
      """;

  private static final String NEVER_SETTLED =
      """
      select cast(row_to_json(x) as text) from (
        select %s from post p join fence f on f.draft = p.draft left join channel c on c.workspace = p.workspace and c.id = p.channel,
          json_to_record(cast(cast($1 as text) as json)) as a(seconds double precision)
        where p.status = 'unknown' and p.unknown_since <= statement_timestamp() - make_interval(secs => a.seconds)
          and not exists (select from attempt t where t.post = p.id and t.ended_at is null)
        order by p.unknown_since limit %d
        for update of f, p skip locked) x
      """;

  private record Release(String local, String keys, String media) {}

  private record Age(long seconds) {}

  private HeldPosts() {}

  /**
   * Posts of local channels that are due, with clearances by known keys: others may be later.
   *
   * @param media posts whose media were looked at; others with media are left
   */
  static Uni<List<HeldPost>> due(
      Mutiny.Session session, List<String> local, Set<String> keys, List<UUID> media, int most) {
    var looked = media.stream().map(UUID::toString).collect(Collectors.joining(","));
    var args = new Release(String.join(",", local), String.join(",", keys), looked);
    return take(session, DUE, args, most);
  }

  /** Posts whose window ended before they could go out. */
  static Uni<List<HeldPost>> late(Mutiny.Session session, int most) {
    return Rows.list(session, LATE.formatted(HeldPost.COLUMNS, most), HeldPost.class);
  }

  /** Posts of unknown outcome that nobody settled for so many seconds. */
  static Uni<List<HeldPost>> neverSettled(Mutiny.Session session, long seconds, int most) {
    return take(session, NEVER_SETTLED, new Age(seconds), most);
  }

  private static Uni<List<HeldPost>> take(
      Mutiny.Session session, String query, Object args, int most) {
    return Rows.list(session, query.formatted(HeldPost.COLUMNS, most), args, HeldPost.class);
  }
}
