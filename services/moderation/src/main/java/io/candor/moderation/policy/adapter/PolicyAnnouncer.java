package io.candor.moderation.policy.adapter;

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
import io.candor.moderation.policy.PolicyDigest;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Announces the rule packs at start, when they are other than those announced last. Then held
 * drafts, and cleared ones that are due within a day, are screened again under them.
 */
@ApplicationScoped
class PolicyAnnouncer {

  private static final Logger LOG = Logger.getLogger(PolicyAnnouncer.class);
  private static final Duration REST = Duration.ofHours(1);
  private static final String KEY = "~/policy";
  private static final String ALL_WORKSPACES = "~";
  private static final String MARK =
      """
      with concerned as (
        select s.draft from screening s, json_to_record(cast(cast($1 as text) as json)) as t(basis text, seconds double precision)
        where s.basis is distinct from t.basis
          and (not s.in_force or s.not_before <= clock_timestamp() + make_interval(secs => t.seconds))
        order by s.draft for update of s)
      update screening s set next_screening_at = clock_timestamp(), lease = null, attempts = 0,
        cause = case when s.in_force then 'packs' else s.cause end
      from concerned c where s.draft = c.draft
      """;

  private record Mark(String basis, long seconds) {}

  private final Packs packs;
  private final Transactions transactions;
  private final Outbox outbox;
  private final ClearingConfig clearing;
  private final Loops loops;
  private volatile boolean announced;

  PolicyAnnouncer(
      Packs packs, Transactions transactions, Outbox outbox, ClearingConfig clearing, Loops loops) {
    this.packs = packs;
    this.transactions = transactions;
    this.outbox = outbox;
    this.clearing = clearing;
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loops.start("policy", REST, this::announceOnce);
  }

  private Uni<Boolean> announceOnce() {
    return announced
        ? Uni.createFrom().item(false)
        : transactions.run(this::announce).invoke(() -> announced = true).replaceWith(false);
  }

  private Uni<Integer> announce(Mutiny.Session session) {
    var policy = new PolicyChanged(packs.inForce(), packs.labels());
    var digest = PolicyDigest.of(Json.write(policy));
    return session
        .find(AnnouncedPolicy.class, AnnouncedPolicy.ONLY, LockModeType.PESSIMISTIC_WRITE)
        .flatMap(last ->
            last.becomes(digest)
                ? session.flush().chain(() -> tell(session, policy, last.version))
                : Uni.createFrom().item(0));
  }

  private Uni<Integer> tell(Mutiny.Session session, PolicyChanged policy, long version) {
    LOG.infof("rule packs changed: policy version %d, %d packs", version, policy.packs().size());
    var fact = new Fact(KEY, policy, ALL_WORKSPACES, version, UuidV7.next(), null);
    var mark = new Mark(Packs.basis(policy.packs()), clearing.renewBeforeDue().toSeconds());
    return outbox
        .append(session, java.util.List.of(fact))
        .chain(() -> Rows.execute(session, MARK, mark));
  }
}
