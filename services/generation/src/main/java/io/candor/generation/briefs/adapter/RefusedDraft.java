package io.candor.generation.briefs.adapter;

import io.candor.contracts.Revision;
import io.candor.generation.briefs.BriefIntent;
import io.candor.messaging.Rows;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A draft whose refusal is appealed.
 *
 * @param appealed whether it was before
 */
record RefusedDraft(
    UUID id,
    String status,
    BriefIntent intent,
    String subject,
    String source,
    List<String> tags,
    boolean appealed,
    @Nullable Revision content) {

  /** Locks it: of two appeals at the same moment the second sees the first. */
  private static final String LOCK =
      """
      select cast(row_to_json(x) as text) from (
        select d.id, d.status, d.intent, b.subject, b.source, b.tags, r.content,
          exists (select from draft c where c.continues = d.id) as appealed
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)
        join draft d on d.id = a.id and d.workspace = a.workspace
        join brief b on b.id = d.brief
        left join revision r on r.draft = d.id and r.number = d.revision
        for update of d) x
      """;

  private record Args(String workspace, UUID id) {}

  /** It, and the text that was refused; else the problem that there is none to appeal. */
  static Uni<RefusedDraft> lock(Mutiny.Session session, String workspace, UUID id) {
    return Rows.list(session, LOCK, new Args(workspace, id), RefusedDraft.class)
        .map(found -> found.stream().findFirst().orElseThrow(() -> Problems.notFound("draft")))
        .invoke(RefusedDraft::requireAppealable);
  }

  Revision text() {
    if (content == null) {
      throw notRefused();
    }
    return content;
  }

  private void requireAppealable() {
    if (!"refused".equals(status)) {
      throw notRefused();
    }
    if (appealed) {
      throw Problems.conflict(
          "appealed-already",
          "It was appealed already",
          "A refusal is appealed once; the appeal's own refusal may be appealed in turn.");
    }
  }

  private RuntimeException notRefused() {
    return Problems.conflict(
        "not-refused", "It was not refused", "It is " + status + ": there is nothing to appeal.");
  }
}
