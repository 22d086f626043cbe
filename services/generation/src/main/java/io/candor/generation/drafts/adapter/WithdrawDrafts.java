package io.candor.generation.drafts.adapter;

import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Requests;
import io.candor.generation.drafts.Requests.Reply;
import io.candor.messaging.Rows;
import io.candor.rest.Caller;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Asks publishing that drafts do not go out. */
@ApplicationScoped
public class WithdrawDrafts {

  private static final String OF_BRIEF =
      "select d.id from draft d where d.brief = $1 and d.workspace = $2 order by d.id";
  private final DraftStore store;

  WithdrawDrafts(DraftStore store) {
    this.store = store;
  }

  /** All of a brief; 404 where it is not there, 409 {@code too-late} when all have ended. */
  public Uni<Void> ofBrief(Mutiny.Session session, Caller caller, UUID brief) {
    return Rows.select(session, OF_BRIEF, row -> (UUID) row[0], brief, caller.workspace())
        .invoke(ids -> {
          if (ids.isEmpty()) {
            throw Problems.notFound("brief");
          }
        })
        .flatMap(ids -> withdraw(session, caller, ids, "brief"));
  }

  /** One; 404 where it is not there, 409 {@code too-late} when it has ended. */
  Uni<Void> one(Mutiny.Session session, Caller caller, UUID draft) {
    return withdraw(session, caller, List.of(draft), "author");
  }

  private Uni<Void> withdraw(
      Mutiny.Session session, Caller caller, Collection<UUID> ids, String reason) {
    return store
        .lock(session, ids)
        .map(found ->
            found.values().stream()
                .filter(draft -> draft.was().workspace().equals(caller.workspace()))
                .toList())
        .invoke(drafts -> ask(drafts, caller, reason))
        .flatMap(drafts -> store.write(session, drafts));
  }

  private static void ask(List<Draft> drafts, Caller caller, String reason) {
    if (drafts.isEmpty()) {
      throw Problems.notFound("draft");
    }
    var replies =
        drafts.stream().map(draft -> Requests.withdraw(draft, caller.sub(), reason)).toList();
    if (replies.stream().allMatch(reply -> reply == Reply.TOO_LATE)) {
      throw Problems.conflict(
          "too-late", "It is too late", "What has ended cannot be withdrawn any more.");
    }
  }
}
