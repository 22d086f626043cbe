package io.candor.publishing.media.adapter;

import io.candor.contracts.Media;
import io.candor.contracts.ReleaseContent;
import io.candor.messaging.Rows;
import io.candor.publishing.media.MediaOf;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which media the public may see: those of posts that are out, or on their way to a channel. */
final class PublicMedia {

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select cast(p.content as json) as content from json_to_record(cast(cast($1 as text) as json)) as a(digests jsonb)
        join post p on p.media @> a.digests and p.media is not null and p.status in ('published', 'publishing', 'unknown')
        join channel c on c.workspace = p.workspace and c.id = p.channel and not c.deleted
        limit 1) x
      """;

  private static final String FIND_IN =
      """
      select cast(row_to_json(x) as text) from (
        select cast(p.content as json) as content from json_to_record(cast(cast($1 as text) as json)) as a(post uuid)
        join post p on p.id = a.post and p.status in ('published', 'publishing', 'unknown')
        join channel c on c.workspace = p.workspace and c.id = p.channel and not c.deleted) x
      """;

  private record Args(List<String> digests) {}

  private record In(UUID post) {}

  private record Shown(ReleaseContent content) {}

  private PublicMedia() {}

  static Uni<Optional<Media>> find(Mutiny.Session session, String digest) {
    return Rows.list(session, FIND, new Args(List.of(digest)), Shown.class)
        .map(found -> named(found, digest));
  }

  static Uni<Optional<Media>> find(Mutiny.Session session, String digest, UUID post) {
    return Rows.list(session, FIND_IN, new In(post), Shown.class)
        .map(found -> named(found, digest));
  }

  private static Optional<Media> named(List<Shown> found, String digest) {
    return found.stream().findFirst().flatMap(post -> MediaOf.named(post.content(), digest));
  }
}
