package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.publishing.channels.ChannelAdapter;
import io.candor.publishing.channels.Kind;
import io.candor.publishing.channels.Kinds;
import io.candor.publishing.channels.Outcome;
import io.candor.publishing.delivering.DeliveringConfig;
import io.candor.publishing.delivering.Pauses;
import io.candor.publishing.delivering.Settle;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes down how a call ended, and what that means for the post and its channel. */
@ApplicationScoped
class Outcomes {

  private static final String LOCK =
      """
      select cast(json_build_object('post', row_to_json(h), 'action', h.action, 'revision', h.called, 'clearanceNo', h.under,
        'tries', h.tries, 'stopped', h.stopped, 'revoked', h.revoked, 'open', h.open, 'newest', h.newest) as text) from (
        select %s, t.action, t.revision as called, t.clearance_no as under, p.tries, p.stopped, p.revoked, t.ended_at is null as open,
          not exists (select from attempt n where n.post = t.post and n.id > t.id) as newest
        from json_to_record(cast(cast($1 as text) as json)) as a(attempt bigint)
        join attempt t on t.id = a.attempt
        join post p on p.id = t.post
        join fence f on f.draft = p.draft
        left join channel c on c.workspace = p.workspace and c.id = p.channel
        for update of f, p, t) h
      """
          .formatted(HeldPost.COLUMNS);

  private static final String END =
      """
      update attempt t set ended_at = coalesce(t.ended_at, clock_timestamp()), outcome = a.outcome, detail = a.detail
      from json_to_record(cast(cast($1 as text) as json)) as a(attempt bigint, outcome text, detail text)
      where t.id = a.attempt
      """;

  private final Transactions transactions;
  private final SettledPosts settled;
  private final Circuits circuits;
  private final Kinds kinds;
  private final MeterRegistry meters;
  private final Settle settle;

  Outcomes(
      Transactions transactions,
      SettledPosts settled,
      Circuits circuits,
      Kinds kinds,
      MeterRegistry meters,
      DeliveringConfig config) {
    this.transactions = transactions;
    this.settled = settled;
    this.circuits = circuits;
    this.kinds = kinds;
    this.meters = meters;
    var pauses = new Pauses(config.firstPause(), config.longestPause());
    this.settle = new Settle(pauses, config.mostTries());
  }

  private record Call(long attempt) {}

  private record End(long attempt, String outcome, String detail) {}

  /** In one transaction of its own. */
  Uni<Void> write(long attempt, Outcome outcome) {
    return transactions.run(session ->
        Rows.list(session, LOCK, new Call(attempt), EndedCall.class)
            .map(List::getFirst)
            .flatMap(call -> write(session, attempt, call, outcome)));
  }

  private Uni<Void> write(Mutiny.Session session, long attempt, EndedCall call, Outcome outcome) {
    var end = new End(attempt, word(outcome), detail(outcome));
    return Rows.execute(session, END, end)
        .chain(() -> call.counts() ? settle(session, call, outcome) : nothing())
        .chain(() -> circuits.note(session, call.post(), outcome))
        .invoke(() -> count(call.post(), outcome));
  }

  private Uni<Void> settle(Mutiny.Session session, EndedCall call, Outcome outcome) {
    var situation = call.situation(kind(call.post()));
    var settlement = settle.after(outcome, situation);
    var post = new SettledPost(call.post(), call.revision(), call.clearanceNo(), settlement, null);
    return settled.settle(session, List.of(post));
  }

  /** Of a channel that is gone meanwhile nothing is asked again. */
  private Kind kind(HeldPost post) {
    return kinds.named(post.kind()).map(ChannelAdapter::kind).orElse(Kind.GONE);
  }

  private void count(HeldPost post, Outcome outcome) {
    meters
        .counter("candor.publishing.calls", "kind", post.kind(), "outcome", word(outcome))
        .increment();
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private static String word(Outcome outcome) {
    return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String detail(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Published(var url, _) -> url;
      case Outcome.Refused(var reason, var detail) -> reason + ": " + detail;
      case Outcome.Later(var reason, var detail, Optional<?> _) -> reason + ": " + detail;
      case Outcome.Unknown(var reason, var detail) -> reason + ": " + detail;
    };
  }
}
