package io.candor.generation.briefs.adapter;

import io.candor.generation.briefs.BriefIntent;
import io.candor.generation.drafts.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A brief just accepted. */
@Schema(name = "AcceptedBrief", examples = BriefExamples.ACCEPTED)
record Accepted(
    UUID id, BriefIntent intent, Status status, Instant createdAt, List<AcceptedDraft> drafts) {

  /** A draft of it. */
  record AcceptedDraft(UUID id, String channel, int revision, Status status, String language) {}

  static Accepted of(NewBrief brief, Instant createdAt) {
    var drafts =
        brief.drafts().stream()
            .map(draft ->
                new AcceptedDraft(
                    draft.id(),
                    draft.channel(),
                    draft.revision(),
                    Status.named(draft.status()),
                    brief.language()))
            .toList();
    return new Accepted(brief.id(), brief.intent(), drafts.getFirst().status(), createdAt, drafts);
  }
}
