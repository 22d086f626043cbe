package io.candor.publishing.auditing.adapter;

import io.candor.contracts.Subscription;
import io.candor.messaging.Gate;
import io.candor.messaging.Received;
import io.candor.messaging.RejectionListener;
import io.candor.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes each clearance that was turned away into the audit log. */
@ApplicationScoped
class RefusedClearances implements RejectionListener {

  private static final String ADD =
      "insert into audit (workspace, draft, what, detail) values (:workspace, :draft, :what, :detail)";
  private static final int LONGEST = 500;
  private final Transactions transactions;

  RefusedClearances(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Uni<Void> rejected(
      Subscription subscription, Received<?> received, Gate.Rejection rejection) {
    return transactions.run(session ->
        session
            .createNativeQuery(ADD)
            .setParameter("workspace", shown(received.envelope().workspace()))
            .setParameter("draft", shown(received.key()))
            .setParameter("what", rejection.reason())
            .setParameter("detail", shown(rejection.detail()))
            .executeUpdate()
            .replaceWithVoid());
  }

  /** What a stranger wrote: no control characters, which the database may not take, and short. */
  private static String shown(String text) {
    var plain = text.replaceAll("\\p{Cntrl}", "\uFFFD");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
