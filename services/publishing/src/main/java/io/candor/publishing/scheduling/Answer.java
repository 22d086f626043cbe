package io.candor.publishing.scheduling;

import java.util.Set;

/** What publishing answers to an edit or a withdrawal: it alone knows whether a call was made. */
public enum Answer {
  FENCED,
  WITHDRAWN,
  TOO_LATE;

  private static final Set<String> TOO_LATE_IN =
      Set.of("publishing", "published", "unknown", "failed", "missed");

  /** Decides from the state of the post, empty when the draft has none yet. */
  public static Answer to(boolean withdrawal, String postStatus) {
    if (TOO_LATE_IN.contains(postStatus)) {
      return TOO_LATE;
    }
    return withdrawal ? WITHDRAWN : FENCED;
  }
}
