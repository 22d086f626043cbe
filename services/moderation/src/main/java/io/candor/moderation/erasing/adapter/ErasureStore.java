package io.candor.moderation.erasing.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Rows;
import io.candor.moderation.erasing.Order;
import io.candor.moderation.recording.DraftState;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What is to be erased, and what was. Everything carries the workspace. */
final class ErasureStore {

  /** A draft that ended. */
  record Ended(UUID draft, String workspace) {}

  /**
   * A decision with what is to be erased of it.
   *
   * @param waits whether it has no seal yet
   */
  record Named(UUID draft, UUID id, List<String> parts, boolean waits) {}

  private record Emptied(UUID id, UUID draft, String workspace) {}

  record Person(UUID id, String workspace, String person, int most) {}

  private record Kept(double seconds, int most) {}

  private record Place(String workspace, @Nullable UUID before, int most) {}

  private record Told(
      UUID id,
      String workspace,
      String subject,
      @Nullable UUID draft,
      String reason,
      String by,
      int drafts,
      int reviews) {}

  private ErasureStore() {}

  /** How a draft stands, and it stays so until the transaction ends. */
  static Uni<Optional<DraftState>> lock(Mutiny.Session session, Ended draft) {
    return Rows.select(
            session,
            ErasureStatements.LOCK,
            row -> DraftState.named((String) row[0]),
            Json.write(draft))
        .map(found -> found.stream().findFirst());
  }

  /** Locks those that ended longer ago, the oldest of them. */
  static Uni<List<Ended>> due(Mutiny.Session session, Duration after, int most) {
    var asked = new Kept(after.toSeconds(), most);
    return Rows.list(session, ErasureStatements.DUE, asked, Ended.class);
  }

  static Uni<List<Named>> decisions(Mutiny.Session session, List<Ended> drafts) {
    return Rows.list(session, ErasureStatements.OF_DRAFTS, drafts, Named.class);
  }

  /** The oldest decisions that name a person, on drafts that ended. */
  static Uni<List<Named>> naming(Mutiny.Session session, Order order, String person, int most) {
    return Rows.list(session, ErasureStatements.NAMED, named(order, person, most), Named.class);
  }

  /** How many drafts name a person and did not end. */
  static Uni<Integer> open(Mutiny.Session session, Order order, String person) {
    return Rows.select(
            session,
            ErasureStatements.OPEN,
            row -> (Integer) row[0],
            Json.write(named(order, person, 0)))
        .map(List::getFirst);
  }

  static Uni<Integer> emptyDrafts(Mutiny.Session session, List<Ended> drafts) {
    return Rows.write(session, ErasureStatements.EMPTY_DRAFTS, drafts);
  }

  static Uni<Integer> emptyReviews(Mutiny.Session session, Order order, List<Ended> drafts) {
    var rows =
        drafts.stream().map(one -> new Emptied(order.id(), one.draft(), one.workspace())).toList();
    return Rows.write(session, ErasureStatements.EMPTY_REVIEWS, rows);
  }

  static Uni<Integer> emptyDraftsNaming(Mutiny.Session session, Order order, String person) {
    return Rows.execute(session, ErasureStatements.EMPTY_DRAFTS_NAMING, named(order, person, 0));
  }

  static Uni<Integer> emptyReviewsNaming(Mutiny.Session session, Order order, String person) {
    return Rows.execute(session, ErasureStatements.EMPTY_REVIEWS_NAMING, named(order, person, 0));
  }

  /** Takes parts out of the record, and tells it. */
  static Uni<Integer> erase(
      Mutiny.Session session, Order order, List<Named> decisions, int drafts, int reviews) {
    var told =
        new Told(
            order.id(),
            order.workspace(),
            order.subject(),
            order.draft(),
            order.reason(),
            order.by(),
            drafts,
            reviews);
    return Rows.select(
            session,
            ErasureStatements.ERASE,
            row -> (Integer) row[0],
            Json.write(told),
            Json.write(decisions))
        .map(List::getFirst);
  }

  /** Erasures before one, the latest first. */
  static Uni<List<ErasureView>> list(
      Mutiny.Session session, String workspace, Optional<UUID> before, int most) {
    var asked = new Place(workspace, before.orElse(null), most);
    return Rows.list(session, ErasureStatements.LIST, asked, ErasureView.class);
  }

  static Person named(Order order, String person, int most) {
    return new Person(order.id(), order.workspace(), person, most);
  }
}
