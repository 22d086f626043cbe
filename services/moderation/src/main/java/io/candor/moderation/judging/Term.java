package io.candor.moderation.judging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For how long a set of packs is the one in force, as far as is known.
 *
 * @param plan number of the last change of plan that was known
 * @param from its first instant; absent where it always was
 * @param until the first instant of the set after it; absent where none is planned
 */
public record Term(long plan, @Nullable Instant from, @Nullable Instant until) {

  /** Of packs that no plan changes. */
  public static final Term ALWAYS = new Term(Long.MAX_VALUE, null, null);

  /** Whether this is the term that an instant is in, of terms that follow each other. */
  public boolean includes(Instant instant) {
    return until == null || instant.isBefore(until);
  }
}
