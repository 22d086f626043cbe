package io.candor.moderation.policy.adapter;

import io.candor.clearance.Sha256;
import io.candor.contracts.Json;
import io.candor.contracts.moderation.PolicyChanged;
import io.candor.messaging.Fact;
import io.candor.messaging.Loops;
import io.candor.messaging.Outbox;
import io.candor.messaging.Transactions;
import io.candor.messaging.UuidV7;
import io.candor.moderation.clearing.ClearingConfig;
import io.candor.moderation.policy.PutPack;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Announces the rule packs of the installation at start, and whenever others come into force, when
 * they are other than those announced last. Then held drafts, and cleared ones that are due within
 * a day, are screened again under them; a workspace's alone where its own packs changed.
 *
 * <p>During a rolling update a replica that ships other packs goes on deciding by them: refusing it
 * work would stop everything where it is the only one left. So while such a one is seen, and a
 * while longer, replicas with the announced packs ask each minute for another screening of what was
 * decided by others. That survives any crash, since each minute looks anew, and it costs a look at
 * one row where all replicas are the same. A replica of the other packs that starts once more
 * announces them: nobody can tell it from a rollback. When it is gone, those who stay announce
 * theirs again.
 *
 * <p>A replica that cannot use the packs in force announces nothing, and holds what it is asked.
 * Where nobody else was here for ten minutes, or they came into force before its eyes, it asks for
 * another screening of all the rest, so that nothing goes out by packs before them.
 */
@ApplicationScoped
class PolicyAnnouncer {

  private static final Logger LOG = Logger.getLogger(PolicyAnnouncer.class);
  private static final Duration OFTEN = Duration.ofSeconds(1);
  private static final Duration REST = Duration.ofMinutes(1);
  private static final String KEY = "~/policy";
  private static final String UNUSABLE = "unusable";

  private final PacksInForce packs;
  private final Transactions transactions;
  private final Outbox outbox;
  private final ClearingConfig clearing;
  private final Loops loops;
  private final Standing standing = new Standing();
  private volatile Instant looked = Instant.MIN;
  private volatile boolean announces = true;

  PolicyAnnouncer(
      PacksInForce packs,
      Transactions transactions,
      Outbox outbox,
      ClearingConfig clearing,
      Loops loops) {
    this.packs = packs;
    this.transactions = transactions;
    this.outbox = outbox;
    this.clearing = clearing;
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loops.start("policy", OFTEN, () -> step().replaceWith(false));
  }

  /** Reads what was put, and looks when something else came into force, or a minute is over. */
  Uni<Void> step() {
    return packs
        .load()
        .chain(() -> {
          var now = Instant.now();
          var changed = standing.changed(packs.plans(), now);
          if (changed.contains(PutPack.ALL)) {
            announces = true;
          }
          return changed.isEmpty() && looked.plus(REST).isAfter(now)
              ? Uni.createFrom().voidItem()
              : look().replaceWithVoid();
        });
  }

  /** Looks at what is announced, and does what is to be done about it; answers how many rows. */
  Uni<Integer> look() {
    var now = Instant.now();
    return all(now)
        .chain(look -> own(look, now).map(more -> look.rows() + more))
        .invoke(() -> looked = now);
  }

  /**
   * What came of a look at the announced policy.
   *
   * @param others whether others decided by other packs, so that no workspace is left out
   */
  private record Look(int rows, Others others) {}

  private enum Others {
    NONE,
    MAY_HAVE_DECIDED,
    DECIDE_RIGHTLY
  }

  private Uni<Look> all(Instant now) {
    return packs.broken(now).containsKey(PutPack.ALL)
        ? transactions.run(session -> last(session).flatMap(last -> held(session, last, now)))
        : transactions
            .run(session -> last(session).flatMap(last -> all(session, last, now)))
            .invoke(() -> announces = false);
  }

  private static Uni<AnnouncedPolicy> last(Mutiny.Session session) {
    return session.find(
        AnnouncedPolicy.class, AnnouncedPolicy.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Nothing is announced by who cannot use what is in force. While somebody else can, what those
   * cleared stands; then nobody does, and everything is held.
   */
  private Uni<Look> held(Mutiny.Session session, AnnouncedPolicy last, Instant now) {
    last.meets(UNUSABLE, now);
    boolean alone = !Lately.was(last.kept, now) || standing.lately(PutPack.ALL, now);
    return alone
        ? mark(session, PutPack.ALL).map(rows -> new Look(rows, Others.MAY_HAVE_DECIDED))
        : Uni.createFrom().item(new Look(0, Others.DECIDE_RIGHTLY));
  }

  private Uni<Look> all(Mutiny.Session session, AnnouncedPolicy last, Instant now) {
    var sets = packs.plans().of(PutPack.ALL);
    var planned = sets.after(now).stream().map(set -> set.packs().basis()).toList();
    var policy = new PolicyChanged(sets.at(now).packs().packs(), packs.labels(now));
    return compare(session, policy, digest(policy, planned), last, now);
  }

  private Uni<Look> compare(
      Mutiny.Session session,
      PolicyChanged policy,
      String digest,
      AnnouncedPolicy last,
      Instant now) {
    boolean same = last.meets(digest, now);
    if (!same && (announces || !Lately.was(last.kept, now))) {
      last.becomes(digest, now);
      return session
          .flush()
          .chain(() -> tell(session, policy, last.version))
          .map(rows -> new Look(rows, Others.MAY_HAVE_DECIDED));
    }
    boolean doubted = same && Lately.was(last.doubted, now);
    var others = doubted ? Others.MAY_HAVE_DECIDED : Others.NONE;
    return doubted || (same && standing.lately(PutPack.ALL, now))
        ? mark(session, PutPack.ALL).map(rows -> new Look(rows, others))
        : Uni.createFrom().item(new Look(0, others));
  }

  /** What is planned counts too: a crash must not hide that it was put. */
  private static String digest(PolicyChanged policy, List<String> planned) {
    return Sha256.hex(Json.write(policy) + String.join(" ", planned));
  }

  private Uni<Integer> tell(Mutiny.Session session, PolicyChanged policy, long version) {
    LOG.infof("rule packs changed: policy version %d, %d packs", version, policy.packs().size());
    var fact = new Fact(KEY, policy, PutPack.ALL, version, UuidV7.next(), null);
    return outbox.append(session, List.of(fact)).chain(() -> mark(session, PutPack.ALL));
  }

  /**
   * Those of workspaces with packs of their own that changed lately, by any change; all of them
   * where others may have decided.
   */
  private Uni<Integer> own(Look look, Instant now) {
    var scopes =
        packs.plans().scopes().stream()
            .filter(scope -> !scope.equals(PutPack.ALL) && concerned(scope, look.others(), now))
            .toList();
    return Multi.createFrom()
        .iterable(scopes)
        .onItem()
        .transformToUniAndConcatenate(scope -> transactions.run(session -> mark(session, scope)))
        .collect()
        .with(Collectors.summingInt(rows -> rows));
  }

  private boolean concerned(String scope, Others others, Instant now) {
    return switch (others) {
      case NONE -> standing.lately(scope, now);
      case MAY_HAVE_DECIDED -> true;
      case DECIDE_RIGHTLY -> false;
    };
  }

  private Uni<Integer> mark(Mutiny.Session session, String scope) {
    return PolicyMarks.mark(session, packs.plans(), scope, clearing.renewBeforeDue());
  }
}
