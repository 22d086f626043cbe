package io.candor.generation.drafts.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.Continues;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.Rendered;
import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import io.candor.generation.composing.Improvement;
import io.candor.generation.drafts.Pending;
import io.candor.generation.drafts.Post;
import io.candor.generation.drafts.Revising;
import io.candor.generation.drafts.Status;
import io.candor.text.CountingUnit;
import io.candor.text.ReleaseText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is answered: its whole story so far.
 *
 * @param text what its author wrote or the engine composed; never the label
 * @param media pictures beside the text
 * @param rendered as it goes out, label included, and how long that is on its channel
 * @param improvement before, after and why, for the intent optimise
 * @param unsupported what the text says and its source does not; a person decides
 * @param review what waits for a person, while it is held
 * @param continues the draft that it takes up again, and why its refusal is appealed
 * @param paidPartnership whether its author said that somebody gives money or another benefit for
 *     it
 * @param reason why it was held, refused, or did not go out
 */
@Schema(name = "Draft", examples = DraftExamples.ONE)
public record DraftView(
    UUID id,
    UUID brief,
    String channel,
    int revision,
    Status status,
    @Nullable Pending pending,
    String language,
    @Nullable String text,
    List<Media> media,
    @Nullable Rendered rendered,
    @Nullable Label label,
    List<Finding> findings,
    @Nullable Authorship authorship,
    @Nullable Improvement improvement,
    @Nullable List<UnsupportedFact> unsupported,
    @Nullable ReviewView review,
    @Nullable Post post,
    @Nullable String reason,
    @Nullable Continues continues,
    boolean paidPartnership,
    List<HistoryView> history) {

  /** A line of its history. */
  public record HistoryView(
      Instant at, Status status, String by, int revision, @Nullable String detail) {}

  /** What a person must decide, and until when. */
  public record ReviewView(UUID id, @Nullable Instant deadline) {}

  public static DraftView of(StoredDraft stored) {
    var content = stored.content();
    var verdict = stored.verdict();
    return new DraftView(
        stored.id(),
        stored.brief(),
        stored.channel(),
        stored.revision(),
        stored.status(),
        stored.pending(),
        stored.language(),
        content == null ? null : Revising.text(content.parts()),
        content == null ? List.of() : Revising.media(content.parts()),
        rendered(stored),
        verdict == null ? null : verdict.label(),
        verdict == null ? List.of() : verdict.findings(),
        content == null ? null : content.authorship(),
        stored.improvement(),
        stored.unsupported(),
        review(stored),
        stored.post(),
        reason(stored),
        content == null ? null : content.continues(),
        content == null ? stored.briefPaid() : content.paid(),
        stored.history());
  }

  private static @Nullable ReviewView review(StoredDraft stored) {
    var verdict = stored.verdict();
    return verdict == null || verdict.review() == null || stored.status() != Status.HELD
        ? null
        : new ReviewView(verdict.review(), verdict.deadline());
  }

  private static @Nullable String reason(StoredDraft stored) {
    var post = stored.post();
    if (post != null && post.reason() != null) {
      return post.reason();
    }
    var verdict = stored.verdict();
    return verdict == null ? null : verdict.reason();
  }

  /** As moderation rendered it; before it did, as it would be with the label known so far. */
  private static @Nullable Rendered rendered(StoredDraft stored) {
    var verdict = stored.verdict();
    if (verdict != null && verdict.rendered() != null) {
      return verdict.rendered();
    }
    var content = stored.content();
    return content == null || stored.limit() == null || stored.unit() == null
        ? null
        : rendered(
            content, verdict == null ? null : verdict.label(), stored.limit(), stored.unit());
  }

  private static Rendered rendered(
      Revision content, @Nullable Label label, int limit, String unit) {
    var placed =
        label == null || label.text().isEmpty()
            ? null
            : new PlacedLabel(label.text(), label.placement(), label.part());
    List<Part> parts = content.parts();
    var text = String.join("\n", ReleaseText.of(parts, placed));
    return new Rendered(text, CountingUnit.named(unit).length(text), limit, unit);
  }
}
