package io.candor.generation.drafts.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads drafts with their whole story. */
public final class ReadDrafts {

  /**
   * All of a brief {@code b} as a JSON array, in the order of its channels: part of the statement
   * that reads the brief, so that nobody sees a brief that is behind its drafts.
   */
  public static final String OF_BRIEF =
      "(select coalesce(json_agg("
          + StoredDraft.AS_JSON
          + " order by d.position), '[]') from draft d where d.brief = b.id)";

  private static final String ONE =
      "select cast("
          + StoredDraft.AS_JSON
          + " as text) from draft d join brief b on b.id = d.brief,"
          + " json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)"
          + " where d.workspace = a.workspace and d.id = a.id";

  private record Args(String workspace, UUID id) {}

  private ReadDrafts() {}

  /** One, where it is there. */
  static Uni<Optional<DraftView>> one(Mutiny.Session session, String workspace, UUID draft) {
    return Rows.list(session, ONE, new Args(workspace, draft), StoredDraft.class)
        .map(found -> found.stream().findFirst().map(DraftView::of));
  }
}
