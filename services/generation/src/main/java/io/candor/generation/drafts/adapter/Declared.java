package io.candor.generation.drafts.adapter;

import io.candor.contracts.Authorship;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Revising.Current;
import io.candor.generation.origins.Origin;
import io.candor.generation.origins.adapter.Recorded;
import io.candor.rest.Caller;
import org.jspecify.annotations.Nullable;

/** What an editor declares of a text: what was told of AI stays, what ran is never overwritten. */
final class Declared {

  private Declared() {}

  static @Nullable Authorship of(
      @Nullable AuthorshipBody body, Current text, Draft draft, Caller caller) {
    if (body == null) {
      return null;
    }
    var declared = AuthorshipBody.checked("authorship", body, Teller.editing(caller));
    var origin = Origin.of(declared.digitalSourceType());
    boolean composedHere =
        !draft.was().intent().equals("publish") && text.content().authorship().engine() != null;
    if (origin.weakerThan(text.told()) || (composedHere && !text.told().weakerThan(origin))) {
      throw Recorded.problem(
          "authorship.digitalSourceType",
          "This draft told its text as AI's: that stays, and your edits are added to it.",
          "Leave it out; for words of your own, withdraw the draft and send a brief of intent publish.");
    }
    return composedHere ? typed(text.content().authorship(), declared) : declared;
  }

  /** What ran, with more said of it. */
  private static Authorship typed(Authorship ran, Authorship declared) {
    return new Authorship(
        declared.digitalSourceType(),
        ran.oversight(),
        ran.engine(),
        ran.model(),
        ran.prompt(),
        ran.humanShare());
  }
}
