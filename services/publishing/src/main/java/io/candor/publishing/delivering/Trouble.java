package io.candor.publishing.delivering;

import io.candor.publishing.channels.Outcome;
import io.candor.publishing.media.MediaFault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a call tells about its account.
 *
 * @param cause a stable word
 * @param certain whether once is enough to tell people
 * @param leaveAlone how long the channel wants no call at all
 */
public record Trouble(String cause, String detail, boolean certain, Optional<Duration> leaveAlone) {

  /** Refusals that are about the account, not about the post. */
  private static final Set<String> OF_THE_ACCOUNT =
      Set.of("credentials-refused", "gone", "address-forbidden", "redirected");

  /** Why a call was not made, or is not known to have ended: our own doing. */
  private static final Set<String> OURS = Set.of("lease-over", "clearance", "interrupted");

  private static final String BROKEN = "credentials-broken";

  /** The trouble in an outcome, if it is one. */
  public static Optional<Trouble> in(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Published _ -> Optional.empty();
      case Outcome.Refused(var reason, var detail) ->
          OF_THE_ACCOUNT.contains(reason)
              ? Optional.of(new Trouble(reason, detail, true, Optional.empty()))
              : Optional.empty();
      case Outcome.Later(var reason, var detail, var after) ->
          isOurs(reason)
              ? Optional.empty()
              : Optional.of(new Trouble(reason, detail, reason.equals(BROKEN), after));
      case Outcome.Unknown(var reason, var detail) ->
          isOurs(reason)
              ? Optional.empty()
              : Optional.of(new Trouble(reason, detail, false, Optional.empty()));
    };
  }

  private static boolean isOurs(String reason) {
    return OURS.contains(reason) || MediaFault.of(reason).isPresent();
  }

  /** Whether an outcome says that the account works: the channel answered about the post itself. */
  public static boolean none(Outcome outcome) {
    return in(outcome).isEmpty()
        && (outcome instanceof Outcome.Published || outcome instanceof Outcome.Refused);
  }
}
