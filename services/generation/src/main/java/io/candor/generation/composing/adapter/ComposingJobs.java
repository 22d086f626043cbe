package io.candor.generation.composing.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Asks for revisions to be composed: rows written with the caller's transaction. */
@ApplicationScoped
public class ComposingJobs {

  private static final String ASK =
      """
      insert into composing_job (draft, revision, workspace, objections, deadline)
      select draft, revision, workspace, objections, deadline
      from json_to_recordset(cast(cast($1 as text) as json))
        as r(draft uuid, revision integer, workspace text, objections json, deadline timestamptz)
      on conflict do nothing
      """;

  private final Event<Wake> wakes;

  ComposingJobs(Event<Wake> wakes) {
    this.wakes = wakes;
  }

  /** Asks in the session's transaction; a revision asked for already is asked for once. */
  public Uni<Void> ask(Mutiny.Session session, List<ComposingJob> jobs) {
    return Rows.write(session, ASK, jobs).replaceWithVoid();
  }

  /** Says that a transaction which asked has committed; without it the worker looks by itself. */
  public void wake() {
    wakes.fire(new Wake());
  }
}
