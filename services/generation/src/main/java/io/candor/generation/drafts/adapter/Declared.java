package io.candor.generation.drafts.adapter;

import io.candor.contracts.Authorship;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Revising.Current;
import io.candor.rest.Caller;
import io.candor.rest.Problems;
import org.jspecify.annotations.Nullable;

/** What an editor declares of a text: only where its origin was declared, not recorded. */
final class Declared {

  private Declared() {}

  static @Nullable Authorship of(
      @Nullable AuthorshipBody body, Current text, Draft draft, Caller caller) {
    if (body == null) {
      return null;
    }
    boolean composedHere =
        !draft.was().intent().equals("publish") && text.content().authorship().engine() != null;
    if (composedHere) {
      throw Problems.unprocessable(
          "authorship-recorded",
          "The authorship is recorded",
          "authorship",
          "This text was composed here: what ran is recorded, your edits are added to it.",
          "Leave it out; for a text of your own, send a brief of intent publish.");
    }
    return AuthorshipBody.checked(body, caller.agent());
  }
}
