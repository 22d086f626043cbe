package io.candor.generation.drafts.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads drafts with their whole story. */
public final class ReadDrafts {

  private static final String READ =
      "select cast("
          + StoredDraft.AS_JSON
          + " as text) from draft d join brief b on b.id = d.brief,"
          + " json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid) where d.workspace = a.workspace and ";
  private static final String ONE = READ + "d.id = a.id";
  private static final String OF_BRIEF = READ + "d.brief = a.id order by d.position";

  private record Args(String workspace, UUID id) {}

  private ReadDrafts() {}

  /** One, where it is there. */
  static Uni<Optional<DraftView>> one(Mutiny.Session session, String workspace, UUID draft) {
    return views(session, ONE, workspace, draft).map(found -> found.stream().findFirst());
  }

  /** Those of a brief, in the order of its channels. */
  public static Uni<List<DraftView>> ofBrief(Mutiny.Session session, String workspace, UUID brief) {
    return views(session, OF_BRIEF, workspace, brief);
  }

  private static Uni<List<DraftView>> views(
      Mutiny.Session session, String sql, String workspace, UUID id) {
    return Rows.list(session, sql, new Args(workspace, id), StoredDraft.class)
        .map(found -> found.stream().map(DraftView::of).toList());
  }
}
