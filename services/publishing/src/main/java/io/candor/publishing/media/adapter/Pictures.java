package io.candor.publishing.media.adapter;

import io.candor.media.ImageHeader;
import io.candor.messaging.Rows;
import io.candor.publishing.media.Size;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** How large pictures are, in their table. */
public final class Pictures {

  private static final String KEEP =
      """
      insert into picture (digest, width, height)
      select * from json_to_record(cast(cast($1 as text) as json)) as a(digest text, width int, height int)
      on conflict do nothing
      """;

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select p.digest, p.width, p.height from json_to_record(cast(cast($1 as text) as json)) as a(digests text[])
        join picture p on p.digest = any (a.digests)) x
      """;

  private record Picture(String digest, int width, int height) {}

  private record Asked(List<String> digests) {}

  private Pictures() {}

  static Uni<Void> keep(Mutiny.Session session, String digest, ImageHeader.Image image) {
    return Rows.execute(session, KEEP, new Picture(digest, image.width(), image.height()))
        .replaceWithVoid();
  }

  /** The sizes that are known, by digest. */
  public static Uni<Map<String, Size>> sizes(Mutiny.Session session, List<String> digests) {
    return digests.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : Rows.list(session, FIND, new Asked(digests), Picture.class)
            .map(found ->
                found.stream()
                    .collect(
                        Collectors.toMap(Picture::digest, p -> new Size(p.width(), p.height()))));
  }
}
