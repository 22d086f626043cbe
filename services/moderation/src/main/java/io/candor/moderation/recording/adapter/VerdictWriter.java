package io.candor.moderation.recording.adapter;

import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Writes rulings: draft, plan, record, reviews and events, in the caller's transaction, one
 * statement each for all of them. A ruling whose draft changed since it was judged is left out.
 */
@ApplicationScoped
public class VerdictWriter {

  private record ClosedReview(
      UUID id,
      String workspace,
      String decision,
      String decided_by,
      String decided_reason,
      @Nullable String ground) {}

  private final Outbox outbox;
  private final MeterRegistry meters;

  VerdictWriter(Outbox outbox, MeterRegistry meters) {
    this.outbox = outbox;
    this.meters = meters;
  }

  /** Answers the rulings that were written. */
  public Uni<List<Ruling>> write(
      Mutiny.Session session, List<Ruling> rulings, @Nullable UUID lease) {
    if (rulings.isEmpty()) {
      return Uni.createFrom().item(rulings);
    }
    var rows = rulings.stream().map(ruling -> DraftRow.of(ruling, lease)).toList();
    return Rows.ids(session, VerdictStatements.CHANGE_DRAFTS, rows)
        .map(won -> won(rulings, new HashSet<>(won)))
        .call(won -> plan(session, won, lease))
        .call(won -> record(session, won))
        .call(won -> outbox.append(session, facts(won)))
        .invoke(this::count);
  }

  /** Only in the record: what a person decided that leaves the draft as it stands. */
  public Uni<Integer> note(Mutiny.Session session, Ruling ruling) {
    return Rows.write(session, VerdictStatements.DECIDE, List.of(DecisionRow.noted(ruling)));
  }

  private static List<Ruling> won(List<Ruling> rulings, Set<UUID> won) {
    return rulings.stream().filter(ruling -> won.contains(ruling.subject().draft())).toList();
  }

  private static Uni<Integer> plan(
      Mutiny.Session session, List<Ruling> rulings, @Nullable UUID lease) {
    var rows = rulings.stream().map(ruling -> DraftRow.of(ruling, lease)).toList();
    var watched = rows.stream().filter(DraftRow::watched).toList();
    var ended = rows.stream().filter(row -> !row.watched()).toList();
    return Rows.write(session, VerdictStatements.PLAN, watched)
        .chain(() -> Rows.write(session, VerdictStatements.FORGET, ended));
  }

  private static Uni<Integer> record(Mutiny.Session session, List<Ruling> rulings) {
    var decisions = rulings.stream().flatMap(DecisionRow::of).toList();
    return Rows.write(session, VerdictStatements.DECIDE, decisions)
        .chain(() -> Rows.write(session, VerdictStatements.CLOSE_REVIEWS, closed(rulings)))
        .chain(() -> Rows.write(session, VerdictStatements.OPEN_REVIEWS, opened(rulings)))
        .call(() -> Rows.write(session, VerdictStatements.INHERIT, continuing(rulings)));
  }

  private static List<ReviewRow> opened(List<Ruling> rulings) {
    return rulings.stream()
        .flatMap(ruling ->
            ruling.verdict() instanceof Verdict.Held held
                ? Stream.of(ReviewRow.of(ruling, held))
                : Stream.empty())
        .toList();
  }

  private static List<ReviewRow> continuing(List<Ruling> rulings) {
    return opened(rulings).stream().filter(row -> row.continues() != null).toList();
  }

  private static List<ClosedReview> closed(List<Ruling> rulings) {
    return rulings.stream().flatMap(VerdictWriter::closedBy).toList();
  }

  private static Stream<ClosedReview> closedBy(Ruling ruling) {
    var review = ruling.decider().review();
    return review == null
        ? Stream.empty()
        : Stream.of(
            new ClosedReview(
                review,
                ruling.subject().workspace(),
                ReviewWords.decision(ruling),
                ruling.decider().name(),
                ruling.decider().reason(),
                ruling.verdict() instanceof Verdict.Refused refused
                    ? refused.ground().wireName()
                    : null));
  }

  private static List<Fact> facts(List<Ruling> rulings) {
    return rulings.stream().flatMap(ruling -> VerdictEvents.facts(ruling).stream()).toList();
  }

  private void count(List<Ruling> written) {
    written.forEach(ruling ->
        meters
            .counter(
                "candor.moderation.decisions",
                "verdict",
                ruling.verdict().state().wireName(),
                "by",
                ruling.decider().kind())
            .increment());
  }
}
