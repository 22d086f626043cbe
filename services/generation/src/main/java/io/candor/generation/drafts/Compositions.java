package io.candor.generation.drafts;

import java.util.ArrayList;
import java.util.List;

/** What came of composing a draft. */
public final class Compositions {

  private Compositions() {}

  /** Whether a revision is still to be composed: not ended, withdrawn or overtaken meanwhile. */
  public static boolean wanted(Draft draft, int revision) {
    return draft.status == Status.COMPOSING && !draft.withdrawing() && revision == draft.next();
  }

  /**
   * Takes the text; only where it is {@link #wanted}.
   *
   * @param notes what was left out of the source and why, for people
   */
  public static void composed(Draft draft, Written text, List<String> notes) {
    draft.take(text);
    var words = new ArrayList<>(notes);
    var unsupported = text.content().unsupported();
    if (unsupported != null) {
      words.add("unsupported-facts: " + unsupported.size());
    }
    draft.move(Status.SCREENING, text.by(), words.isEmpty() ? null : String.join("; ", words));
  }

  /** No text can be made of it. */
  public static void failed(Draft draft, int revision, String reason, String detail) {
    if (wanted(draft, revision)) {
      draft.tellFailure(reason, detail);
      draft.end(Status.FAILED, "generation", reason + ": " + detail);
    }
  }
}
