package io.candor.generation.briefs.adapter;

import io.candor.contracts.Revision;
import io.candor.generation.briefs.BriefIntent;
import io.candor.messaging.Rows;
import io.candor.rest.Caller;
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
 * @param refusedBy sub of who refused it; else rules or deadline
 */
record RefusedDraft(
    UUID id,
    String status,
    BriefIntent intent,
    String subject,
    String source,
    List<String> tags,
    boolean appealed,
    @Nullable String refusedBy,
    @Nullable Revision content) {

  /** Locks it: of two appeals at the same moment the second sees the first. */
  private static final String LOCK =
      """
      select cast(row_to_json(x) as text) from (
        select d.id, d.status, d.intent, b.subject, b.source, b.tags, r.content,
          exists (select from draft c where c.continues = d.id) as appealed,
          (select h.by from history h where h.brief = d.brief and h.draft = d.id and h.status = 'refused'
            order by h.tx desc, h.seq desc limit 1) as "refusedBy"
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)
        join draft d on d.id = a.id and d.workspace = a.workspace
        join brief b on b.id = d.brief
        left join revision r on r.draft = d.id and r.number = d.revision
        for update of d) x
      """;

  private record Args(String workspace, UUID id) {}

  /** It, and the text that was refused; else the problem that there is none to appeal. */
  static Uni<RefusedDraft> lock(Mutiny.Session session, Caller caller, UUID id) {
    return Rows.list(session, LOCK, new Args(caller.workspace(), id), RefusedDraft.class)
        .map(found -> found.stream().findFirst().orElseThrow(() -> Problems.notFound("draft")))
        .invoke(draft -> draft.requireAppealable(caller.sub()));
  }

  Revision text() {
    if (content == null) {
      throw notRefused();
    }
    return content;
  }

  /** There is one appeal: who refused it does not take it from its author. */
  private void requireAppealable(String sub) {
    if (!"refused".equals(status)) {
      throw notRefused();
    }
    if (sub.equals(refusedBy)) {
      throw Problems.forbidden("Who refused a draft does not appeal: its author does, or another.");
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
