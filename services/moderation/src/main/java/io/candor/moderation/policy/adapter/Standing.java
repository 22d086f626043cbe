package io.candor.moderation.policy.adapter;

import io.candor.moderation.judging.Term;
import io.candor.moderation.policy.Plans;
import io.candor.moderation.policy.PutPack;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What is in force, as this replica saw it last, and since when it is so. */
final class Standing {

  private record Seen(Term term, Instant since) {}

  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  /** The scopes in which something else came into force, or is planned, since the last question. */
  Set<String> changed(Plans plans, Instant now) {
    return plans.scopes().stream()
        .filter(scope -> differs(scope, plans.of(scope).at(now).term(), now))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a start finds is news of workspaces alone: of all, the announced policy tells it. */
  private boolean differs(String scope, Term term, Instant now) {
    var before = seen.get(scope);
    if (before != null && before.term().equals(term)) {
      return false;
    }
    boolean news = before != null || !scope.equals(PutPack.ALL);
    seen.put(scope, new Seen(term, news ? now : Instant.MIN));
    return true;
  }

  /** Whether it was not long ago: who decided by what was in force before may still be writing. */
  boolean lately(String scope, Instant now) {
    var at = seen.get(scope);
    return at != null && Lately.was(at.since(), now);
  }
}
