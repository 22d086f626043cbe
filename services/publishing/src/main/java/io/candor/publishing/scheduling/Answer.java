package io.candor.publishing.scheduling;

import java.util.Set;

/** What publishing answers to an edit or a withdrawal: it alone knows whether a call was made. */
public enum Answer {
  FENCED,
  WITHDRAWN,
  TOO_LATE;

  private static final Set<String> TOO_LATE_IN =
      Set.of("publishing", "published", "unknown", "failed", "missed");

  /**
   * Decides from the post there is. An edit whose clearance was faster than the edit's own event is
   * in the post already: it is not too late, whatever became of the post.
   */
  public static Answer to(boolean withdrawal, int revision, Standing post) {
    boolean begun = TOO_LATE_IN.contains(post.status());
    if (withdrawal) {
      return begun ? TOO_LATE : WITHDRAWN;
    }
    return begun && post.revision() < revision ? TOO_LATE : FENCED;
  }
}
