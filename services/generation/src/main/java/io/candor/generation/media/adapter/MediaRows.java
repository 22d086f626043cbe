package io.candor.generation.media.adapter;

import io.candor.generation.media.Medium;
import io.candor.generation.origins.Origin;
import io.candor.messaging.Rows;
import io.candor.rest.Caller;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What each workspace has uploaded, in its table. */
final class MediaRows {

  private static final String ADD =
      """
      insert into media (workspace, digest, media_type, size, width, height, uploaded_by)
      select a.workspace, m.digest, m."mediaType", m.size, m.width, m.height, a.by
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, by text, medium json),
        json_to_record(a.medium) as m(digest text, "mediaType" text, size bigint, width integer, height integer)
      on conflict (workspace, digest) do nothing
      """;

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select m.digest, m.media_type as "mediaType", m.size, m.width, m.height
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, digests text[])
        join media m on m.workspace = a.workspace and m.digest = any (a.digests)) x
      """;

  private static final String KEPT =
      """
      select cast(row_to_json(x) as text) from (
        select m.digest, m.media_type as "mediaType", m.ai_origin as origin, m.ai_draft as draft
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, digests text[])
        join media m on m.workspace = a.workspace and m.digest = any (a.digests)) x
      """;

  /**
   * A medium as drafts may name it.
   *
   * @param origin the most that was told of it; absent where no draft told it as AI's
   * @param draft the one that did
   */
  record Kept(String digest, String mediaType, @Nullable Origin origin, @Nullable UUID draft) {}

  private record Upload(String workspace, String by, Medium medium) {}

  private record Asked(String workspace, List<String> digests) {}

  private MediaRows() {}

  /** Whether it is the workspace's first upload of these bytes. */
  static Uni<Boolean> add(Mutiny.Session session, Caller caller, Medium medium) {
    var upload = new Upload(caller.workspace(), caller.sub(), medium);
    return Rows.execute(session, ADD, upload).map(rows -> rows == 1);
  }

  /** Those of the digests that the workspace has uploaded, with what was told of them. */
  static Uni<List<Kept>> kept(Mutiny.Session session, String workspace, List<String> digests) {
    return Rows.list(session, KEPT, new Asked(workspace, digests), Kept.class);
  }

  /** The medium, if the workspace has uploaded it. */
  static Uni<Optional<Medium>> find(Mutiny.Session session, String workspace, String digest) {
    return Rows.list(session, FIND, new Asked(workspace, List.of(digest)), Medium.class)
        .map(found -> found.stream().findFirst());
  }
}
