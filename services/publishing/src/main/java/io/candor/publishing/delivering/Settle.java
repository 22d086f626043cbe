package io.candor.publishing.delivering;

import io.candor.publishing.channels.Outcome;
import io.candor.publishing.media.MediaFault;
import java.time.Duration;
import java.util.Optional;

/**
 * Decides what becomes of a post after a call. A second call is made only where it cannot make a
 * second post: after a certain no, or under the same key.
 */
public final class Settle {

  /** What a channel with our key says when it has the post already, in other words. */
  public static final String CONFLICT = "conflict";

  private final Pauses pauses;
  private final int mostTries;

  /**
   * With these pauses.
   *
   * @param mostTries after so many calls an unknown outcome is left to a person
   */
  public Settle(Pauses pauses, int mostTries) {
    this.pauses = pauses;
    this.mostTries = mostTries;
  }

  public Settlement after(Outcome outcome, Situation situation) {
    return switch (outcome) {
      case Outcome.Published(var url, var receipt) -> Settlement.published(url, receipt);
      case Outcome.Refused(var reason, var detail) -> refused(reason, detail, situation);
      case Outcome.Later later -> later(later, situation);
      case Outcome.Unknown(var reason, _) ->
          Settlement.unknown(reason, askAgain(situation, Optional.empty()));
    };
  }

  /** A second call that meets a conflict may have met the first one's post. */
  private static Settlement refused(String reason, String detail, Situation situation) {
    return situation.unknown() && reason.equals(CONFLICT)
        ? Settlement.unknown(reason, Optional.empty())
        : Settlement.failed(reason, detail);
  }

  private Settlement later(Outcome.Later later, Situation situation) {
    if (situation.unknown() && !situation.lookedFor()) {
      return Settlement.unknown(later.reason(), askAgain(situation, later.after()));
    }
    if (situation.stopped()) {
      return Settlement.failed("withdrawn", "its author wanted it withdrawn while it was sent");
    }
    if (isCertain(later) && situation.tries() >= mostTries) {
      return Settlement.failed(later.reason(), later.detail());
    }
    return situation.revoked()
        ? Settlement.waiting("clearance-revoked")
        : Settlement.scheduled(later.reason(), pauses.after(situation.tries(), later.after()));
  }

  /** What may be mended for a while, and is the end of a post when it is not. */
  private static boolean isCertain(Outcome.Later later) {
    return MediaFault.of(later.reason()).filter(MediaFault::certain).isPresent();
  }

  private Optional<Duration> askAgain(Situation situation, Optional<Duration> asked) {
    boolean may = situation.mayRepeat() && !situation.stopped() && situation.tries() < mostTries;
    return may ? Optional.of(pauses.after(situation.tries(), asked)) : Optional.empty();
  }
}
