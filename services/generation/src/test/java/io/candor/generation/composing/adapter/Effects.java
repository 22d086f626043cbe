package io.candor.generation.composing.adapter;

import io.candor.messaging.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What the worker wrote, and the job table as a test bends it. */
@ApplicationScoped
class Effects {

  /** One thing written. */
  record Effect(int revision, String kind, String reason, String text, String unsupported) {}

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final Transactions transactions;

  Effects(Transactions transactions) {
    this.transactions = transactions;
  }

  List<Effect> of(UUID draft) {
    var rows =
        transactions.read(session ->
            session
                .createNativeQuery(
                    "select revision, kind, reason, text, unsupported from composing_effect"
                        + " where draft = :draft order by id",
                    Object[].class)
                .setParameter("draft", draft)
                .getResultList());
    return rows.await().atMost(PATIENCE).stream().map(Effects::effect).toList();
  }

  /** How many jobs of a draft are open. */
  int open(UUID draft) {
    return number("select count(*) from composing_job where draft = '" + draft + "'");
  }

  /** The one number a query answers; 0 where it answers none. */
  int number(String query) {
    return transactions
        .read(session ->
            session
                .createNativeQuery(
                    "select coalesce(cast((" + query + ") as integer), 0)", Integer.class)
                .getSingleResult())
        .await()
        .atMost(PATIENCE);
  }

  /** As if the replica that holds the draft's job had been dead for longer than its lease. */
  int endLeaseOf(UUID draft) {
    return change(
        "update composing_job set worker = cast('00000000-0000-7000-8000-000000000000' as uuid),"
            + " next_at = now() where lease is not null and draft = '"
            + draft
            + "'");
  }

  int change(String statement) {
    return transactions
        .run(session -> session.createNativeQuery(statement).executeUpdate())
        .await()
        .atMost(PATIENCE);
  }

  private static Effect effect(Object[] row) {
    return new Effect(
        (Integer) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
  }
}
