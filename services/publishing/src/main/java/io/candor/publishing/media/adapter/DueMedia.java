package io.candor.publishing.media.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Posts of local channels whose media must be looked at, a little before they are due. */
record DueMedia(UUID id, List<String> media) {

  private static final int BATCH = 20;

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select p.id, p.media from json_to_record(cast(cast($1 as text) as json)) as a(local text, known text)
        join post p on p.status = 'scheduled' and p.media is not null and p.due <= statement_timestamp() + interval '5 seconds'
          and p.next_at is null and p.until > clock_timestamp() and p.id <> all (cast(string_to_array(a.known, ',') as uuid[]))
        join channel c on c.workspace = p.workspace and c.id = p.channel and not c.deleted and c.enabled
          and c.kind = any (string_to_array(a.local, ','))
        order by p.due limit %d) x
      """
          .formatted(BATCH);

  private record Args(String local, String known) {}

  /**
   * @param known posts that need not be looked at
   */
  static Uni<List<DueMedia>> find(Mutiny.Session session, List<String> local, List<UUID> known) {
    var ids = known.stream().map(UUID::toString).collect(Collectors.joining(","));
    return Rows.list(session, FIND, new Args(String.join(",", local), ids), DueMedia.class);
  }
}
