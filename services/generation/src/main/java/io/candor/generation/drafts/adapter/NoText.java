package io.candor.generation.drafts.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.generation.drafts.Revising.Current;
import io.candor.generation.origins.Origin;
import java.util.List;

/** The draft before its first text, for who writes it by hand instead of waiting for an engine. */
final class NoText {

  private NoText() {}

  static Current of(AskedDraft asked) {
    var standing = asked.standing();
    var content =
        new Revision(
            0,
            standing.intent(),
            asked.brand(),
            asked.audience(),
            standing.channel(),
            asked.language(),
            List.of(new Part("", List.of(), List.of())),
            new Authorship(AuthorshipBody.UNDECLARED, "human_validated", null, null, null, 0),
            List.of(asked.askedBy()),
            new KnownVersions(0, 0, 0),
            asked.window(),
            asked.source().isBlank() ? null : asked.source(),
            standing.returns(),
            null,
            null,
            null,
            asked.isPaid());
    return new Current(content, "", Origin.NOT_AI);
  }
}
