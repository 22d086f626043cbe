package io.candor.moderation.clearing.adapter;

import io.candor.messaging.Loop;
import io.candor.messaging.Loops;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.moderation.clearing.CurrentKeys;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks for another clearance where the one in force is by a key that is shown no more: publishing
 * waits with such a post. So it is after a key was stolen and taken away. Looks at a start and when
 * a key went, and a few times after: another replica may have signed with it for a moment longer.
 */
@ApplicationScoped
class LostKeys {

  private static final Logger LOG = Logger.getLogger(LostKeys.class);
  private static final Duration EVERY = Duration.ofSeconds(20);
  private static final int LOOKS = 6;

  /** What nobody has asked for yet; what has expired is renewed when its time comes. */
  private static final String MARK =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(keys json)),
      concerned as (
        select s.draft from screening s
        join draft d on d.id = s.draft
        join decision c on c.draft = s.draft and c.clearance_no = d.clearance_no and c.verdict = 'cleared'
        where s.in_force and (s.cause <> 'key' or s.next_screening_at = 'infinity')
          and cast(c.clearance->>'expiresAt' as timestamptz) > clock_timestamp()
          and c.clearance->>'keyId' not in (select json_array_elements_text(a.keys) from a)
        order by s.draft for update of s)
      update screening s set next_screening_at = clock_timestamp(), lease = null, attempts = 0, cause = 'key'
      from concerned c where s.draft = c.draft
      """;

  private record Shown(Set<String> keys) {}

  private final Transactions transactions;
  private final CurrentKeys keys;
  private final Loops loops;
  private final AtomicInteger looks = new AtomicInteger();
  private volatile @Nullable Loop loop;

  LostKeys(Transactions transactions, CurrentKeys keys, Loops loops) {
    this.transactions = transactions;
    this.keys = keys;
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loop = loops.start("lost-keys", EVERY, () -> step().replaceWith(false));
  }

  /** Says that a key may have gone. */
  void look() {
    looks.set(LOOKS);
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  private Uni<Integer> step() {
    return looks.get() == 0
        ? Uni.createFrom().item(0)
        : mark().invoke(() -> looks.updateAndGet(left -> Math.max(0, left - 1)));
  }

  /** Answers how many drafts are to be cleared anew. */
  Uni<Integer> mark() {
    var shown = new Shown(new TreeSet<>(keys.ring().ids(Instant.now())));
    return transactions.run(session -> Rows.execute(session, MARK, shown)).invoke(LostKeys::say);
  }

  private static void say(int drafts) {
    if (drafts > 0) {
      LOG.warnf("%d clearances are by a key that went: they are made anew", drafts);
    }
  }
}
