package io.candor.moderation.erasing.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Appeals that wait for a person, who needs to know until then why the draft was refused. */
final class OpenAppeals {

  /** Whether draft d has one; what takes it up again is one where it was refused. */
  static final String APPEALED =
      """
      exists (select from review r where r.continues = d.id and r.workspace = d.workspace and r.state = 'open')
      """;

  private static final String FIND =
      """
      select d.id from draft d where (d.workspace, d.id) = (
          select a.workspace, a.draft from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, draft uuid))
        and d.state = 'refused' and\
      """
          + " "
          + APPEALED;

  private OpenAppeals() {}

  /** Refuses to go on where the draft has one. */
  static Uni<List<UUID>> refuse(Mutiny.Session session, ErasureStore.Ended draft) {
    return Rows.ids(session, FIND, draft)
        .invoke(appealed -> {
          if (!appealed.isEmpty()) {
            throw ErasureProblems.appealed();
          }
        });
  }
}
