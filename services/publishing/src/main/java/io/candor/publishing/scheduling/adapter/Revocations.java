package io.candor.publishing.scheduling.adapter;

import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.messaging.Loops;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Clearances that moderation took back, so that one shown again is turned away. Written with the
 * effect of the revocation, remembered by every replica a second later. Until then, and for ever,
 * the number of a clearance keeps it from having an effect twice: this only says who tried.
 */
@ApplicationScoped
class Revocations {

  private static final Duration EVERY = Duration.ofSeconds(1);

  /** A clearance is valid for 48 h; after that it needs no revocation. */
  private static final String FORGET =
      "delete from revocation where revoked_at < statement_timestamp() - interval '3 days'";

  private static final String NOTE =
      """
      insert into revocation as r (draft, clearance_no)
      select draft, max("clearanceNo") from json_to_recordset(cast(cast($1 as text) as json)) as a(draft uuid, "clearanceNo" int)
      group by draft order by draft
      on conflict (draft) do update set clearance_no = greatest(r.clearance_no, excluded.clearance_no), revoked_at = clock_timestamp()
      """;

  private static final String RECENT =
      """
      select cast(json_build_object('draft', draft, 'clearanceNo', clearance_no) as text) from revocation,
        json_to_record(cast(cast($1 as text) as json)) as a(seconds double precision)
      where revoked_at > statement_timestamp() - make_interval(secs => a.seconds)
      """;

  private final Loops loops;
  private final Transactions transactions;
  private final Map<UUID, Integer> known = new ConcurrentHashMap<>();
  private volatile double window = Duration.ofDays(3).toSeconds();

  Revocations(Loops loops, Transactions transactions) {
    this.loops = loops;
    this.transactions = transactions;
  }

  private record Revoked(UUID draft, int clearanceNo) {}

  private record Window(double seconds) {}

  void start(@Observes StartupEvent event) {
    loops.start("revocations", EVERY, this::refresh);
    loops.start("old revocations", Duration.ofHours(1), this::forget);
  }

  /** Whether this clearance, or a later one of the draft, was taken back. */
  boolean covers(UUID draft, int clearanceNo) {
    return clearanceNo <= known.getOrDefault(draft, 0);
  }

  /** Notes revocations in the transaction of their effect. */
  Uni<Integer> note(Mutiny.Session session, List<ClearanceRevoked> revoked) {
    return Rows.write(
        session, NOTE, revoked.stream().map(r -> new Revoked(r.draft(), r.clearanceNo())).toList());
  }

  /** Everything once, then what came in the last minute: no transaction takes that long. */
  private Uni<Boolean> refresh() {
    return transactions
        .read(session -> Rows.list(session, RECENT, new Window(window), Revoked.class))
        .invoke(found -> {
          found.forEach(r -> known.merge(r.draft(), r.clearanceNo(), Math::max));
          window = Duration.ofMinutes(1).toSeconds();
        })
        .replaceWith(false);
  }

  private Uni<Boolean> forget() {
    return transactions
        .run(session -> session.createNativeQuery(FORGET).executeUpdate())
        .invoke(forgotten -> {
          if (forgotten > 0) {
            known.clear();
            window = Duration.ofDays(3).toSeconds();
          }
        })
        .replaceWith(false);
  }
}
