package io.candor.moderation.recording.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.contracts.Part;
import io.candor.contracts.Rendered;
import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import io.candor.moderation.judging.Severity;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import io.candor.moderation.reviewing.Likeness;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A review that opens, as its statement reads it. */
record ReviewRow(
    UUID id,
    String workspace,
    UUID draft,
    int revision,
    @JsonUnwrapped Addressed addressed,
    String reason,
    String severity,
    int severity_rank,
    String text,
    @Nullable String source,
    Label label,
    List<Finding> findings,
    List<PackRef> packs,
    List<Contributor> contributors,
    Instant deadline,
    Instant next_at,
    int needed,
    @Nullable Rendered rendered,
    Authorship authorship,
    @Nullable List<UnsupportedFact> unsupported,
    List<ReviewedMedium> media,
    List<Long> alike,
    @Nullable UUID continues) {

  /** What a draft is for, and for whom. */
  record Addressed(String brand, String audience, String channel, String language, String intent) {

    static Addressed of(Revision revision) {
      return new Addressed(
          revision.brand(),
          revision.audience(),
          revision.channel(),
          revision.language(),
          revision.intent());
    }
  }

  static ReviewRow of(Ruling ruling, Verdict.Held held) {
    var revision = ruling.subject().revision();
    return new ReviewRow(
        held.review(),
        ruling.subject().workspace(),
        ruling.subject().draft(),
        revision.number(),
        Addressed.of(revision),
        held.reason(),
        held.severity(),
        Severity.rank(held.severity()),
        text(revision),
        revision.source(),
        ruling.judgement().label(),
        ruling.judgement().findings(),
        ruling.judgement().grounds().spoke(),
        revision.contributors(),
        held.deadline(),
        held.reminder(),
        held.needed(),
        ruling.judgement().rendered(),
        revision.authorship(),
        revision.unsupported(),
        ReviewedMedium.of(
            revision.parts().stream().flatMap(part -> part.media().stream()).toList(),
            ruling.judgement()),
        Likeness.of(text(revision)).words(ruling.subject().workspace()),
        revision.continues() == null ? null : revision.continues().draft());
  }

  private static String text(Revision revision) {
    return revision.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
  }
}
