package io.candor.generation.briefs.adapter;

import io.candor.contracts.Contributor;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.generation.briefs.Brief;
import io.candor.generation.circumstances.Circumstances;
import io.candor.generation.circumstances.KnownChannel;
import io.candor.generation.circumstances.LongestLabels;
import io.candor.rest.Problems;
import java.util.List;
import java.util.Objects;

/** The first revisions of texts that came finished. */
final class FinishedTexts {

  private FinishedTexts() {}

  /** Refuses a text that, with the longest label it may owe, is longer than its channel takes. */
  static void requireFit(Brief brief, KnownChannel channel, LongestLabels labels) {
    fit("source.text", brief.source(), brief.language(), channel, labels);
  }

  private static void fit(
      String field, String text, String language, KnownChannel channel, LongestLabels labels) {
    var unit = channel.countingUnit();
    int room = channel.limit() - labels.room(language, unit);
    int length = unit.length(text);
    if (length > room) {
      throw Problems.unprocessable(
          "too-long",
          "A text is too long",
          field,
          "It has "
              + length
              + " "
              + unit.wireName()
              + "; "
              + channel.id()
              + " takes "
              + channel.limit()
              + ", label included.",
          "Shorten it to " + Math.max(0, room) + ", so that its label has room.");
    }
  }

  static Revision revision(
      Brief brief, String channel, Contributor author, Circumstances known, Window window) {
    return new Revision(
        1,
        brief.intent().wireName(),
        brief.brand(),
        brief.audience(),
        channel,
        brief.language(),
        List.of(new Part(brief.source(), List.of(), List.of())),
        Objects.requireNonNull(brief.declared(), "a finished text without authorship"),
        List.of(author),
        known.versions(channel),
        window,
        null,
        0,
        null);
  }
}
