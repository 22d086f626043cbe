package io.candor.generation.drafts;

import java.time.Duration;

/** What people, agents and the sweeper ask of a draft. */
public final class Requests {

  private static final Duration ASK_AGAIN = Duration.ofMinutes(10);

  private Requests() {}

  /** What came of a request. */
  public enum Reply {
    ACCEPTED,
    /** It ended, or its call has begun. */
    TOO_LATE,
    /** It is being withdrawn. */
    WITHDRAWING
  }

  /** Whether its text may still be changed. */
  public static Reply mayEdit(Draft draft) {
    if (draft.withdrawing()) {
      return Reply.WITHDRAWING;
    }
    return draft.status.compareTo(Status.PUBLISHING) >= 0 ? Reply.TOO_LATE : Reply.ACCEPTED;
  }

  /** Takes another text, which is screened again; only after {@link #mayEdit}. */
  public static void edit(Draft draft, Written text) {
    draft.take(text);
    draft.move(Status.SCREENING, text.by(), "edited");
  }

  /** Asks that it does not go out; asking twice is asking once. */
  public static Reply withdraw(Draft draft, String by, String reason) {
    if (!draft.open()) {
      return Reply.TOO_LATE;
    }
    if (!draft.withdrawing()) {
      draft.askForWithdrawal(by, reason);
      draft.note(by, "withdrawal-asked");
    }
    return Reply.ACCEPTED;
  }

  /**
   * Its deadline is over: what was never composed has failed; of anything else publishing is asked
   * whether it is too late, and asked again until it answered.
   */
  public static void overdue(Draft draft) {
    draft.deadline = draft.was().seen().plus(ASK_AGAIN);
    if (Outcomes.isOut(draft)) {
      Outcomes.clearanceNotHeard(draft);
    } else if (draft.status == Status.COMPOSING && !draft.withdrawing()) {
      Compositions.failed(draft, draft.next(), "overdue", "No text came before the deadline.");
    } else if (draft.status.compareTo(Status.PUBLISHING) < 0) {
      if (!draft.withdrawing()) {
        draft.note("generation", "deadline");
      }
      draft.askForWithdrawal("generation", "deadline");
    }
  }
}
