package io.candor.moderation.erasing.adapter;

import io.candor.messaging.Transactions;
import io.candor.moderation.erasing.Order;
import io.candor.moderation.recording.DraftState;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Erases, each time in one transaction: the record, drafts, reviews and what is told of it. What is
 * erased already is left out, so that asking twice takes nothing more.
 */
@ApplicationScoped
class Erasing {

  private static final Logger LOG = Logger.getLogger(Erasing.class);
  private static final Set<DraftState> OVER = EnumSet.of(DraftState.CLOSED, DraftState.REFUSED);

  /** Decisions of one transaction. */
  private static final int MOST = 1000;

  private final Transactions transactions;

  Erasing(Transactions transactions) {
    this.transactions = transactions;
  }

  /** All words and names of a draft that ended. */
  Uni<Erased> draft(Order order, ErasureStore.Ended draft) {
    return transactions.run(session ->
        ErasureStore.lock(session, draft)
            .map(found -> found.orElseThrow(() -> Problems.notFound("draft")))
            .invoke(Erasing::requireOver)
            .chain(() -> OpenAppeals.refuse(session, draft))
            .chain(() -> drafts(session, order, List.of(draft))));
  }

  /** The names of a person, in all that ended. */
  Uni<Erased> person(Order order, String person) {
    return transactions.run(session ->
        ErasureStore.naming(session, order, person, MOST)
            .invoke(Erasing::requireSealed)
            .call(decisions -> DecidersKept.ofDecisions(session, decisions))
            .call(() -> DecidersKept.ofReviewsNaming(session, order, person))
            .flatMap(decisions ->
                emptied(
                        session,
                        order,
                        decisions,
                        ErasureStore.emptyDraftsNaming(session, order, person),
                        ErasureStore.emptyReviewsNaming(session, order, person))
                    .flatMap(erased ->
                        ErasureStore.open(session, order, person)
                            .map(open -> with(erased, open, decisions.size() < MOST)))));
  }

  /** The same of some drafts that ended, in the caller's transaction. */
  Uni<Erased> drafts(Mutiny.Session session, Order order, List<ErasureStore.Ended> drafts) {
    return ErasureStore.decisions(session, drafts)
        .invoke(Erasing::requireSealed)
        .call(decisions -> DecidersKept.ofDecisions(session, decisions))
        .call(() -> DecidersKept.ofReviews(session, drafts))
        .flatMap(decisions ->
            emptied(
                session,
                order,
                decisions,
                ErasureStore.emptyDrafts(session, drafts),
                ErasureStore.emptyReviews(session, order, drafts)));
  }

  private static Uni<Erased> emptied(
      Mutiny.Session session,
      Order order,
      List<ErasureStore.Named> decisions,
      Uni<Integer> drafts,
      Uni<Integer> reviews) {
    return drafts.flatMap(emptied ->
        reviews.flatMap(read -> {
          var erased = new Erased(order.id(), decisions.size(), emptied, read, 0, true);
          return decisions.isEmpty() && emptied + read == 0
              ? Uni.createFrom().item(new Erased(null, 0, 0, 0, 0, true))
              : ErasureStore.erase(session, order, decisions, emptied, read)
                  .replaceWith(erased)
                  .invoke(done -> say(order, done));
        }));
  }

  private static Erased with(Erased erased, int open, boolean complete) {
    return new Erased(
        erased.id(), erased.decisions(), erased.drafts(), erased.reviews(), open, complete);
  }

  private static void requireOver(DraftState state) {
    if (!OVER.contains(state)) {
      throw ErasureProblems.open(state.wireName());
    }
  }

  private static void requireSealed(List<ErasureStore.Named> decisions) {
    if (decisions.stream().anyMatch(ErasureStore.Named::waits)) {
      throw ErasureProblems.unsealed();
    }
  }

  private static void say(Order order, Erased done) {
    LOG.infof(
        "erasure %s of a %s: %d decisions, %d drafts, %d reviews",
        order.id(), order.subject(), done.decisions(), done.drafts(), done.reviews());
  }
}
