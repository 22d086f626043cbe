package io.candor.publishing.scheduling.adapter;

import io.candor.contracts.generation.DraftEvent;
import io.candor.messaging.Outbox;
import io.candor.messaging.Received;
import io.candor.messaging.Rows;
import io.candor.publishing.scheduling.Answer;
import io.candor.publishing.scheduling.Standing;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The fence row of a draft, locked while its request is answered; made for drafts not met yet too.
 */
@ApplicationScoped
class Fences {

  private static final String MEET =
      "insert into fence (draft, workspace, revision) values (:draft, :workspace, 0) on conflict do nothing";
  private static final String LOCK =
      "select version from fence where draft = $1 and workspace = $2 for update";

  /** Read when the lock is held, by a statement of its own: one that waited would see old rows. */
  private static final String STANDING = "select status, revision, id from post where draft = $1";

  private static final String RAISE =
      "update fence set version = version + 1, revision = greatest(revision, :revision), withdrawn = withdrawn or :withdrawn"
          + " where draft = :draft";
  private static final String WITHDRAW =
      "update post set status = 'withdrawn', next_at = null where draft = :draft and status in ('scheduled', 'waiting')";

  /** The old text waits for the new one's clearance, as long as the new one is wanted. */
  private static final String SUPERSEDE =
      "update post set status = 'waiting', next_at = null, until = :until where draft = :draft and revision < :revision"
          + " and status in ('scheduled', 'waiting')";

  /** Too late, but a call that did not get through is not made again for who wants it withdrawn. */
  private static final String ASK_NO_MORE =
      "update post set stopped = true, next_at = null where draft = :draft and status in ('publishing', 'unknown')";

  private final Outbox outbox;

  Fences(Outbox outbox) {
    this.outbox = outbox;
  }

  private record Held(long version, Standing post, @Nullable UUID id) {}

  Uni<Void> answer(Mutiny.Session session, List<Received<DraftEvent>> events) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(received -> answer(session, FenceRequest.of(received)))
        .toUni()
        .replaceWithVoid();
  }

  private Uni<Void> answer(Mutiny.Session session, FenceRequest request) {
    var workspace = request.envelope().workspace();
    return session
        .createNativeQuery(MEET)
        .setParameter("draft", request.draft())
        .setParameter("workspace", workspace)
        .executeUpdate()
        .chain(() -> lock(session, request, workspace))
        .flatMap(found ->
            found.isEmpty()
                ? Uni.createFrom().voidItem()
                : held(session, request, found.getFirst())
                    .flatMap(held -> decide(session, request, held)));
  }

  private static Uni<List<Long>> lock(
      Mutiny.Session session, FenceRequest request, String workspace) {
    return Rows.select(session, LOCK, row -> (Long) row[0], request.draft(), workspace);
  }

  private static Uni<Held> held(Mutiny.Session session, FenceRequest request, long version) {
    return Rows.select(session, STANDING, row -> held(version, row), request.draft())
        .map(rows -> rows.isEmpty() ? new Held(version, Standing.NONE, null) : rows.getFirst());
  }

  private static Held held(long version, Object[] row) {
    return new Held(
        version, new Standing((String) row[0], ((Number) row[1]).intValue()), (UUID) row[2]);
  }

  private Uni<Void> decide(Mutiny.Session session, FenceRequest request, Held held) {
    var answer = Answer.to(request.withdrawal(), request.revision(), held.post());
    return raise(session, request, answer)
        .chain(() ->
            outbox.append(session, List.of(request.fact(answer, held.id(), held.version() + 1))));
  }

  private static Uni<Integer> raise(Mutiny.Session session, FenceRequest request, Answer answer) {
    return session
        .createNativeQuery(RAISE)
        .setParameter("revision", answer == Answer.TOO_LATE ? 0 : request.revision())
        .setParameter("withdrawn", answer == Answer.WITHDRAWN)
        .setParameter("draft", request.draft())
        .executeUpdate()
        .chain(raised -> apply(session, request, answer, raised));
  }

  private static Uni<Integer> apply(
      Mutiny.Session session, FenceRequest request, Answer answer, int raised) {
    return switch (answer) {
      case WITHDRAWN -> change(session, WITHDRAW, request);
      case TOO_LATE ->
          request.withdrawal()
              ? change(session, ASK_NO_MORE, request)
              : Uni.createFrom().item(raised);
      case FENCED ->
          session
              .createNativeQuery(SUPERSEDE)
              .setParameter("until", request.until())
              .setParameter("revision", request.revision())
              .setParameter("draft", request.draft())
              .executeUpdate();
    };
  }

  private static Uni<Integer> change(Mutiny.Session session, String sql, FenceRequest request) {
    return session.createNativeQuery(sql).setParameter("draft", request.draft()).executeUpdate();
  }
}
