package io.candor.generation.drafts.adapter;

import io.candor.generation.composing.adapter.ComposingJob;
import io.candor.generation.composing.adapter.ComposingJobs;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Standing;
import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Drafts in their tables. Whatever happens to a draft happens to a locked one and is written here,
 * with its texts, its history, its events and what is to be composed anew, in one transaction.
 */
@ApplicationScoped
public class DraftStore {

  private final Outbox outbox;
  private final ComposingJobs jobs;

  DraftStore(Outbox outbox, ComposingJobs jobs) {
    this.outbox = outbox;
    this.jobs = jobs;
  }

  /** Locks those that are there. */
  public Uni<Map<UUID, Draft>> lock(Mutiny.Session session, Collection<UUID> ids) {
    return Rows.list(session, DraftStatements.LOCK, ids, Standing.class)
        .map(rows -> {
          var drafts = new LinkedHashMap<UUID, Draft>();
          rows.forEach(row -> drafts.put(row.id(), new Draft(row)));
          return drafts;
        });
  }

  /** Locks one, where it is there. */
  public Uni<Optional<Draft>> lock(Mutiny.Session session, UUID id) {
    return lock(session, List.of(id)).map(found -> Optional.ofNullable(found.get(id)));
  }

  /** Writes what happened to some. */
  public Uni<Void> write(Mutiny.Session session, Collection<Draft> drafts) {
    return write(session, drafts, List.of());
  }

  /** The same, with what moderation said of them. */
  public Uni<Void> write(
      Mutiny.Session session, Collection<Draft> drafts, Collection<VerdictRow> verdicts) {
    return drafts.isEmpty()
        ? Uni.createFrom().voidItem()
        : Rows.execute(session, DraftStatements.WRITE, DraftChanges.of(drafts, verdicts))
            .chain(() -> outbox.append(session, DraftFacts.of(drafts)))
            .chain(() -> jobs.ask(session, jobs(drafts)));
  }

  private static List<ComposingJob> jobs(Collection<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft ->
            draft.rewrite().stream()
                .map(rewrite ->
                    new ComposingJob(
                        draft.id(),
                        draft.was().workspace(),
                        rewrite.revision(),
                        rewrite.objections(),
                        rewrite.deadline())))
        .toList();
  }
}
