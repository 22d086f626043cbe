package io.candor.publishing.channels.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The table of channels, read; and the columns that versioned documents do not know. */
final class ChannelRows {

  private static final String COLUMNS =
      """
      c.workspace, c.id, c.version, cast(c.body as json) as channel, replace(encode(c.credentials, 'base64'), chr(10), '') as sealed
      """;

  private static final String LIST =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json))
        as a(workspace text, after text, kind text, enabled boolean, most integer))
      select cast(row_to_json(x) as text) from (
        select %s from channel c, a
        where c.workspace = a.workspace and c.id > a.after and not c.deleted
          and (a.kind is null or c.kind = a.kind) and (a.enabled is null or c.enabled = a.enabled)
        order by c.id limit (select most from a)) x
      """
          .formatted(COLUMNS);

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select %s from channel c, json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id text)
        where c.workspace = a.workspace and c.id = a.id and not c.deleted) x
      """
          .formatted(COLUMNS);

  private static final String SEALED =
      """
      select cast(row_to_json(x) as text) from (
        select %s from channel c, json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id text)
        where (c.workspace, c.id) > (a.workspace, a.id) and c.credentials is not null
        order by c.workspace, c.id limit 100 for update) x
      """
          .formatted(COLUMNS);

  private static final String KEEP =
      "update channel set credentials = :sealed where workspace = :workspace and id = :id";

  private static final String FORGET =
      "update channel set credentials = null where workspace = :workspace and id = :id";

  /** What a list is narrowed to. */
  record Filter(@Nullable String kind, @Nullable Boolean enabled) {}

  private record ListArgs(
      String workspace, String after, @Nullable String kind, @Nullable Boolean enabled, int most) {}

  private record Args(String workspace, String id) {}

  private ChannelRows() {}

  /** A page in the order of names, with one more than asked when there is more. */
  static Uni<List<StoredChannel>> list(
      Mutiny.Session session, String workspace, Filter filter, String after, int limit) {
    var args = new ListArgs(workspace, after, filter.kind(), filter.enabled(), limit + 1);
    return Rows.list(session, LIST, args, StoredChannel.class);
  }

  static Uni<Optional<StoredChannel>> find(Mutiny.Session session, String workspace, String id) {
    return Rows.list(session, FIND, new Args(workspace, id), StoredChannel.class)
        .map(found -> found.stream().findFirst());
  }

  /** Those with an account, after one, in a fixed order; locked. */
  static Uni<List<StoredChannel>> sealed(Mutiny.Session session, String workspace, String id) {
    return Rows.list(session, SEALED, new Args(workspace, id), StoredChannel.class);
  }

  /** Writes a sealed account; null takes it away. */
  static Uni<Integer> keep(
      Mutiny.Session session, String workspace, String id, byte @Nullable [] sealed) {
    var query = session.createNativeQuery(sealed == null ? FORGET : KEEP);
    query.setParameter("workspace", workspace).setParameter("id", id);
    return (sealed == null ? query : query.setParameter("sealed", sealed)).executeUpdate();
  }
}
