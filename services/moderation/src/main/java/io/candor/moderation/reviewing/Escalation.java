package io.candor.moderation.reviewing;

import io.candor.moderation.reviewing.FourEyes.Objection;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide on a review that some leave to others.
 *
 * @param to reviewer or operator; absent where it was not escalated
 */
public record Escalation(@Nullable String to, Barred barred) {

  private static final String OPERATOR = "operator";

  /** Why somebody may not decide; empty when they may. */
  public Optional<Objection> objection(String sub, Collection<String> groups) {
    if (barred.has(sub)) {
      return Optional.of(Objection.BARRED);
    }
    return OPERATOR.equals(to) && !groups.contains(OPERATOR)
        ? Optional.of(Objection.NO_OPERATOR)
        : Optional.empty();
  }

  /** It is never escalated down again. */
  public String raisedTo(String asked) {
    return OPERATOR.equals(to) ? OPERATOR : asked;
  }
}
