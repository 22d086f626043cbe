package io.candor.generation.briefs.adapter;

import io.candor.contracts.Contributor;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.generation.briefs.Brief;
import io.candor.generation.circumstances.Circumstances;
import java.util.List;
import java.util.Objects;

/** The first revisions of texts that came finished. */
final class FinishedTexts {

  private FinishedTexts() {}

  static Revision revision(
      Brief brief, String channel, Contributor author, Circumstances known, Window window) {
    return new Revision(
        1,
        brief.intent().wireName(),
        brief.brand(),
        brief.audience(),
        channel,
        brief.language(),
        List.of(new Part(brief.source(), List.of(), brief.media())),
        Objects.requireNonNull(brief.declared(), "a finished text without authorship"),
        List.of(author),
        known.versions(channel),
        window,
        null,
        0,
        null,
        null,
        null,
        brief.paidPartnership());
  }
}
