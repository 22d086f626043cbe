package io.candor.publishing.delivering.adapter;

import io.candor.publishing.channels.Kind;
import io.candor.publishing.delivering.Situation;
import java.util.Set;

/**
 * A call that ended, with its post and fence locked.
 *
 * @param open whether nobody ended it before: a lease that lapsed ends it as unknown
 * @param newest whether no later call was begun
 */
record EndedCall(
    HeldPost post,
    String action,
    int revision,
    int clearanceNo,
    int tries,
    boolean stopped,
    boolean revoked,
    boolean open,
    boolean newest) {

  private static final Set<String> UNSETTLED = Set.of("publishing", "unknown");

  /** Whether its outcome may still change what is known of the post. */
  boolean counts() {
    return UNSETTLED.contains(post.status()) && (open || newest);
  }

  Situation situation(Kind kind) {
    boolean mayRepeat = kind.repetition() == Kind.Repetition.KEY || kind.readBack();
    boolean unknown = post.status().equals("unknown");
    boolean finds = action.equals(Taken.FIND);
    return new Situation(unknown, finds, stopped, revoked, tries, mayRepeat);
  }
}
