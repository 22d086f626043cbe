package io.candor.generation.briefs.adapter;

import io.candor.generation.drafts.adapter.DraftView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A brief as it is answered: the whole story of each draft so far.
 *
 * @param status of its least advanced open draft; when all ended their common end, or mixed
 * @param askedBy sub of who asked
 * @param paidPartnership whether its author said that somebody gives money or another benefit for
 *     it
 */
@Schema(name = "BriefStory", examples = BriefExamples.STORY)
record BriefView(
    UUID id,
    String intent,
    String status,
    Instant createdAt,
    String brand,
    String audience,
    String language,
    String subject,
    List<String> tags,
    NewBrief.AskedSchedule schedule,
    String askedBy,
    boolean paidPartnership,
    List<DraftView> drafts) {

  static BriefView of(StoredBrief brief) {
    var drafts = brief.drafts().stream().map(DraftView::of).toList();
    return new BriefView(
        brief.id(),
        brief.intent(),
        brief.status(),
        brief.createdAt(),
        brief.brand(),
        brief.audience(),
        brief.language(),
        brief.subject(),
        brief.tags(),
        brief.schedule(),
        brief.askedBy(),
        brief.paidPartnership() || drafts.stream().anyMatch(DraftView::paidPartnership),
        drafts);
  }
}
