package io.candor.moderation.reviewing;

import io.candor.contracts.Contributor;
import java.util.Collection;
import java.util.Optional;

/** Who may decide on a draft: a person who had no hand in it (promise P6). */
public final class FourEyes {

  private FourEyes() {}

  /** Why somebody may not decide; empty when they may. */
  public static Optional<Objection> objection(
      String sub, String kind, Collection<Contributor> contributors) {
    if (!"person".equals(kind)) {
      return Optional.of(Objection.AGENT);
    }
    var hadAHand = contributors.stream().anyMatch(contributor -> contributor.sub().equals(sub));
    return hadAHand ? Optional.of(Objection.CONTRIBUTOR) : Optional.empty();
  }

  /** What speaks against somebody's decision. */
  public enum Objection {
    /** Software never decides, whatever groups it has. */
    AGENT,
    /** Who wrote, edited or asked for a draft does not decide on it. */
    CONTRIBUTOR,
    /** Who had a review when it was escalated leaves it to others. */
    BARRED,
    /** It was escalated to operators. */
    NO_OPERATOR,
    /** Who approved it already is no second person. */
    APPROVED
  }
}
