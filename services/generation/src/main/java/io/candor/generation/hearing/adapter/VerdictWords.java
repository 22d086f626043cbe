package io.candor.generation.hearing.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.Finding;
import io.candor.contracts.Span;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftAmended;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.generation.composing.Objection;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Revising;
import io.candor.generation.drafts.Revising.Change;
import io.candor.generation.drafts.Revising.Current;
import io.candor.generation.drafts.Verdicts;
import io.candor.generation.drafts.Written;
import io.candor.generation.origins.Origin;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts moderation's events into the words of drafts. */
final class VerdictWords {

  private VerdictWords() {}

  static void tell(
      Draft draft, @Nullable VerdictEvent event, @Nullable Current current, Duration composing) {
    switch (event) {
      case DraftCleared e -> Verdicts.cleared(draft, e.revision());
      case DraftHeld e -> Verdicts.held(draft, e.revision(), e.reason());
      case DraftRefused e -> Verdicts.refused(draft, e.revision(), e.decidedBy(), e.reason());
      case DraftReturned e ->
          Verdicts.returned(
              draft, e.revision(), e.times(), objections(e.findings(), current), composing);
      case DraftAmended e -> amend(draft, e, current);
      case ClearanceRevoked e -> Verdicts.revoked(draft, e.revision(), e.reason());
      case null -> throw new IllegalArgumentException("a verdict without data");
    }
  }

  private static void amend(Draft draft, DraftAmended event, @Nullable Current current) {
    if (current == null || !Verdicts.mayAmend(draft, event.revision())) {
      return;
    }
    var change = new Change(event.parts(), null, recalled(current), false);
    var content = Revising.of(draft, current, change, event.by(), current.content().versions());
    Verdicts.amended(draft, Written.of(content, "amend", event.by(), false));
  }

  /** Words that were told as AI's are so here too, whatever is declared of the draft. */
  private static @Nullable Authorship recalled(Current current) {
    var was = current.content().authorship();
    var told = current.told();
    return Origin.takesBack(was.digitalSourceType(), told)
        ? new Authorship(
            told.digitalSourceType(), was.oversight(), was.engine(), was.model(), was.prompt(), 0)
        : null;
  }

  private static List<Objection> objections(List<Finding> findings, @Nullable Current current) {
    var text = current == null ? "" : Revising.text(current.content().parts());
    return findings.stream().map(f -> objection(f, text)).toList();
  }

  private static Objection objection(Finding finding, String text) {
    return new Objection(finding.rule(), finding.message(), words(finding.span(), text));
  }

  private static @Nullable String words(@Nullable Span span, String text) {
    return span == null || span.start() >= span.end() || span.end() > text.length()
        ? null
        : text.substring(span.start(), span.end());
  }
}
