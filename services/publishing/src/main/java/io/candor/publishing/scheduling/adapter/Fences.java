package io.candor.publishing.scheduling.adapter;

import io.candor.contracts.Event;
import io.candor.contracts.generation.DraftEvent;
import io.candor.contracts.generation.DraftRevised;
import io.candor.contracts.generation.DraftWithdrawn;
import io.candor.contracts.publishing.PostWithdrawn;
import io.candor.contracts.publishing.RevisionFenced;
import io.candor.contracts.publishing.RevisionTooLate;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.Received;
import io.candor.publishing.scheduling.Answer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
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
      "select f.version, p.status, p.id from fence f left join post p on p.draft = f.draft"
          + " where f.draft = :draft and f.workspace = :workspace for update of f";
  private static final String RAISE =
      "update fence set version = version + 1, revision = greatest(revision, :revision), withdrawn = withdrawn or :withdrawn"
          + " where draft = :draft";
  private static final String VOID =
      "update post set status = :status, next_at = null where draft = :draft and status in ('scheduled', 'waiting')";
  private static final String ASK_NO_MORE =
      "update post set stopped = true, next_at = null where draft = :draft and status in ('publishing', 'unknown')";

  private final Outbox outbox;

  Fences(Outbox outbox) {
    this.outbox = outbox;
  }

  private record Request(
      UUID draft, int revision, boolean withdrawal, String reason, Received<DraftEvent> received) {}

  static boolean isRequest(Received<DraftEvent> received) {
    return received.event() instanceof DraftRevised || received.event() instanceof DraftWithdrawn;
  }

  Uni<Void> answer(Mutiny.Session session, List<Received<DraftEvent>> events) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(received -> answer(session, request(received)))
        .toUni()
        .replaceWithVoid();
  }

  private Uni<Void> answer(Mutiny.Session session, Request request) {
    var workspace = request.received().envelope().workspace();
    return session
        .createNativeQuery(MEET)
        .setParameter("draft", request.draft())
        .setParameter("workspace", workspace)
        .executeUpdate()
        .chain(() -> lock(session, request, workspace))
        .flatMap(found ->
            found.isEmpty()
                ? Uni.createFrom().voidItem()
                : decide(session, request, found.getFirst()));
  }

  private static Uni<List<Tuple>> lock(Mutiny.Session session, Request request, String workspace) {
    return session
        .createNativeQuery(LOCK, Tuple.class)
        .setParameter("draft", request.draft())
        .setParameter("workspace", workspace)
        .getResultList();
  }

  private Uni<Void> decide(Mutiny.Session session, Request request, Tuple fence) {
    var status = fence.get(1, String.class);
    var answer = Answer.to(request.withdrawal(), status == null ? "" : status);
    long version = fence.get(0, Number.class).longValue() + 1;
    return raise(session, request, answer)
        .chain(() ->
            outbox.append(
                session, List.of(fact(request, answer, fence.get(2, UUID.class), version))));
  }

  private static Uni<Integer> raise(Mutiny.Session session, Request request, Answer answer) {
    boolean applies = answer != Answer.TOO_LATE;
    var raised =
        session
            .createNativeQuery(RAISE)
            .setParameter("revision", applies ? request.revision() : 0)
            .setParameter("withdrawn", answer == Answer.WITHDRAWN)
            .setParameter("draft", request.draft())
            .executeUpdate();
    return applies
        ? raised.chain(() -> empty(session, request, answer))
        : raised.chain(() -> stop(session, request));
  }

  /** Too late, but a call that did not get through is not made again for who wants it withdrawn. */
  private static Uni<Integer> stop(Mutiny.Session session, Request request) {
    return request.withdrawal()
        ? session
            .createNativeQuery(ASK_NO_MORE)
            .setParameter("draft", request.draft())
            .executeUpdate()
        : Uni.createFrom().item(0);
  }

  private static Uni<Integer> empty(Mutiny.Session session, Request request, Answer answer) {
    return session
        .createNativeQuery(VOID)
        .setParameter("status", answer == Answer.WITHDRAWN ? "withdrawn" : "waiting")
        .setParameter("draft", request.draft())
        .executeUpdate();
  }

  private static Fact fact(Request request, Answer answer, @Nullable UUID post, long version) {
    Event event =
        switch (answer) {
          case FENCED -> new RevisionFenced(request.draft(), request.revision());
          case WITHDRAWN ->
              new PostWithdrawn(request.draft(), post, request.revision(), request.reason());
          case TOO_LATE ->
              new RevisionTooLate(
                  request.draft(),
                  request.revision(),
                  request.withdrawal() ? "withdrawal" : "edit");
        };
    var envelope = request.received().envelope();
    return new Fact(
        request.draft().toString(),
        event,
        envelope.workspace(),
        version,
        envelope.correlation(),
        envelope.id());
  }

  private static Request request(Received<DraftEvent> received) {
    return switch (received.event()) {
      case DraftRevised e ->
          new Request(e.draft(), e.revision().number(), false, e.cause(), received);
      case DraftWithdrawn e -> new Request(e.draft(), e.revision(), true, e.reason(), received);
      case null, default -> throw new IllegalArgumentException("no request");
    };
  }
}
