package io.candor.moderation.policy.adapter;

import io.candor.clearance.Sha256;
import io.candor.contracts.Json;
import io.candor.contracts.moderation.PolicyChanged;
import io.candor.messaging.Fact;
import io.candor.messaging.Loops;
import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.messaging.UuidV7;
import io.candor.moderation.clearing.ClearingConfig;
import io.candor.moderation.policy.Packs;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Announces the rule packs at start, when they are other than those announced last. Then held
 * drafts, and cleared ones that are due within a day, are screened again under them.
 *
 * <p>During a rolling update a replica with other packs goes on deciding by them: refusing it work
 * would stop everything where it is the only one left. So while such a one is seen, and a while
 * longer, replicas with the announced packs ask each minute for another screening of what was
 * decided by others. That survives any crash, since each minute looks anew, and it costs a look at
 * one row where all replicas are the same. A replica of the other packs that starts once more
 * announces them: nobody can tell it from a rollback. When it is gone, those who stay announce
 * theirs again.
 */
@ApplicationScoped
class PolicyAnnouncer {

  private static final Logger LOG = Logger.getLogger(PolicyAnnouncer.class);
  private static final Duration REST = Duration.ofMinutes(1);
  private static final String KEY = "~/policy";
  private static final String ALL_WORKSPACES = "~";

  /**
   * Only what rests: what is in the queue, or in somebody's hands, is screened or written anyway.
   */
  private static final String MARK =
      """
      with concerned as (
        select s.draft from screening s, json_to_record(cast(cast($1 as text) as json)) as t(basis text, seconds double precision)
        where s.basis is distinct from t.basis and s.lease is null and s.attempts = 0
          and s.next_screening_at > clock_timestamp()
          and (not s.in_force or s.not_before <= clock_timestamp() + make_interval(secs => t.seconds))
        order by s.draft for update of s)
      update screening s set next_screening_at = clock_timestamp(), lease = null, attempts = 0,
        cause = case when s.in_force or s.next_screening_at = 'infinity' then 'packs' else s.cause end
      from concerned c where s.draft = c.draft
      """;

  private record Mark(String basis, long seconds) {}

  private final Packs packs;
  private final Transactions transactions;
  private final Outbox outbox;
  private final ClearingConfig clearing;
  private final Loops loops;
  private volatile boolean started;

  PolicyAnnouncer(
      Packs packs, Transactions transactions, Outbox outbox, ClearingConfig clearing, Loops loops) {
    this.packs = packs;
    this.transactions = transactions;
    this.outbox = outbox;
    this.clearing = clearing;
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loops.start("policy", REST, () -> look().replaceWith(false));
  }

  /** Looks at what is announced, and does what is to be done about it; answers how many rows. */
  Uni<Integer> look() {
    return transactions.run(this::look).invoke(() -> started = true);
  }

  private Uni<Integer> look(Mutiny.Session session) {
    var policy = new PolicyChanged(packs.inForce().packs(), packs.labels());
    return session
        .find(AnnouncedPolicy.class, AnnouncedPolicy.ONLY, LockModeType.PESSIMISTIC_WRITE)
        .flatMap(last -> compare(session, policy, last, Instant.now()));
  }

  private Uni<Integer> compare(
      Mutiny.Session session, PolicyChanged policy, AnnouncedPolicy last, Instant now) {
    var digest = Sha256.hex(Json.write(policy));
    boolean same = last.meets(digest, now);
    if (!same && (!started || !Lately.was(last.kept, now))) {
      last.becomes(digest, now);
      return session.flush().chain(() -> tell(session, policy, last.version));
    }
    return same && Lately.was(last.doubted, now) ? mark(session) : Uni.createFrom().item(0);
  }

  private Uni<Integer> tell(Mutiny.Session session, PolicyChanged policy, long version) {
    LOG.infof("rule packs changed: policy version %d, %d packs", version, policy.packs().size());
    var fact = new Fact(KEY, policy, ALL_WORKSPACES, version, UuidV7.next(), null);
    return outbox.append(session, List.of(fact)).chain(() -> mark(session));
  }

  private Uni<Integer> mark(Mutiny.Session session) {
    var mark = new Mark(packs.inForce().basis(), clearing.renewBeforeDue().toSeconds());
    return Rows.execute(session, MARK, mark);
  }
}
