package io.candor.moderation.recording;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a draft stands in moderation. Closed is for good. */
public enum DraftState {
  SCREENING,
  CLEARED,
  HELD,
  RETURNED,
  REFUSED,
  AMENDED,
  CLOSED;

  /** The state of a name in JSON or in the database. */
  public static DraftState named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its name in JSON and in the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a decision may lead from here to there; a new revision may follow any but closed. */
  public boolean allows(DraftState next) {
    return following().contains(next);
  }

  private Set<DraftState> following() {
    return switch (this) {
      case SCREENING, CLEARED -> EnumSet.of(SCREENING, CLEARED, HELD, RETURNED, REFUSED, CLOSED);
      case HELD -> EnumSet.of(SCREENING, CLEARED, HELD, RETURNED, REFUSED, AMENDED, CLOSED);
      case RETURNED, AMENDED, REFUSED -> EnumSet.of(SCREENING, CLOSED);
      case CLOSED -> EnumSet.noneOf(DraftState.class);
    };
  }
}
