package io.candor.generation.drafts;

import io.candor.generation.composing.Objection;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What moderation decided. A verdict on a revision that is not shown changes no status. */
public final class Verdicts {

  private static final String BY = "moderation";
  private static final int MOST_RETURNS = 2;
  private static final Set<Status> BEFORE_RELEASE =
      EnumSet.of(Status.SCREENING, Status.HELD, Status.CLEARED, Status.SCHEDULED);

  private Verdicts() {}

  /** Whether moderation's version of the draft is news; older is dropped. */
  public static boolean isNews(Draft draft, long version) {
    boolean news = version > draft.verdicts;
    draft.verdicts = Math.max(version, draft.verdicts);
    return news;
  }

  /** It may be released; a clearance that renews another leaves it scheduled. */
  public static void cleared(Draft draft, int revision) {
    draft.cleared = Math.max(revision, draft.cleared);
    if (concerns(draft, revision) && draft.status != Status.SCHEDULED) {
      draft.move(Status.CLEARED, BY, null);
    }
    Outcomes.clearanceHeard(draft);
  }

  /** A person must decide. */
  public static void held(Draft draft, int revision, String reason) {
    if (concerns(draft, revision)) {
      draft.move(Status.HELD, BY, reason);
    }
  }

  /** Its clearance holds no longer; the new verdict comes next. */
  public static void revoked(Draft draft, int revision, String reason) {
    if (concerns(draft, revision) && draft.status.compareTo(Status.HELD) > 0) {
      draft.move(Status.SCREENING, BY, reason);
    }
  }

  /**
   * It never goes out.
   *
   * @param by a reviewer's sub, {@code rules} or {@code deadline}
   */
  public static void refused(Draft draft, int revision, String by, String reason) {
    if (concerns(draft, revision)) {
      draft.end(Status.REFUSED, by.equals("rules") ? BY : by, reason);
    }
  }

  /**
   * A rewrite can mend it: by the engine, or where the text came finished, by its author.
   *
   * @param composing how long the engine may take
   */
  public static void returned(
      Draft draft, int revision, int times, List<Objection> objections, Duration composing) {
    if (!concerns(draft, revision) || draft.withdrawing()) {
      return;
    }
    draft.returns = Math.min(times, MOST_RETURNS);
    draft.move(Status.COMPOSING, BY, "returned");
    if (!draft.was().intent().equals("publish")) {
      var time = draft.was().seen().plus(composing);
      draft.deadline = time.isBefore(draft.deadline) ? time : draft.deadline;
      draft.rewrite = new Rewrite(draft.next(), objections, draft.deadline);
    }
  }

  /** Whether a reviewer's text may be taken: nobody changed or withdrew the draft meanwhile. */
  public static boolean mayAmend(Draft draft, int revision) {
    return concerns(draft, revision) && !draft.withdrawing();
  }

  /** A reviewer wrote another text, to be screened again. */
  public static void amended(Draft draft, Written text) {
    draft.take(text);
    draft.move(Status.SCREENING, text.by(), "amended");
  }

  private static boolean concerns(Draft draft, int revision) {
    return revision == draft.revision && BEFORE_RELEASE.contains(draft.status);
  }
}
