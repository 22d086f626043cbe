package io.candor.moderation.hearing.adapter;

import io.candor.contracts.Revision;
import io.candor.contracts.generation.CompositionFailed;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.generation.DraftEvent;
import io.candor.contracts.generation.DraftRevised;
import io.candor.contracts.generation.DraftWithdrawn;
import io.candor.messaging.Received;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one event says of a draft, as the statements read it.
 *
 * @param heard generation's version of the draft
 * @param closed_by why it is closed, absent while it is open
 */
record HeardDraft(
    UUID draft,
    String workspace,
    UUID brief,
    long heard,
    int revision,
    @Nullable Revision content,
    String state,
    @Nullable String closed_by,
    UUID correlation,
    UUID causation) {

  static HeardDraft of(Received<DraftEvent> received) {
    return switch (received.event()) {
      case DraftComposed e -> revision(received, e.draft(), e.brief(), e.revision());
      case DraftRevised e -> revision(received, e.draft(), e.brief(), e.revision());
      case DraftWithdrawn e -> closed(received, e.draft(), e.brief(), e.revision(), "withdrawn");
      case CompositionFailed e -> closed(received, e.draft(), e.brief(), 0, "failed");
      case null -> throw new IllegalArgumentException("a draft event without data");
    };
  }

  boolean closes() {
    return closed_by != null;
  }

  /** What two events of the same draft say together: the newer wins, a closing keeps the text. */
  HeardDraft then(HeardDraft next) {
    if (next.heard <= heard || closes() || !next.workspace.equals(workspace)) {
      return this;
    }
    return next.content == null ? next.keeping(content) : next;
  }

  @Nullable String brand() {
    return content == null ? null : content.brand();
  }

  @Nullable String audience() {
    return content == null ? null : content.audience();
  }

  @Nullable String channel() {
    return content == null ? null : content.channel();
  }

  @Nullable Instant notBefore() {
    return content == null ? null : content.window().notBefore();
  }

  private HeardDraft keeping(@Nullable Revision text) {
    return new HeardDraft(
        draft, workspace, brief, heard, revision, text, state, closed_by, correlation, causation);
  }

  private static HeardDraft revision(
      Received<?> received, UUID draft, UUID brief, Revision revision) {
    return of(received, draft, brief, revision.number(), revision, null);
  }

  private static HeardDraft closed(
      Received<?> received, UUID draft, UUID brief, int revision, String by) {
    return of(received, draft, brief, revision, null, by);
  }

  private static HeardDraft of(
      Received<?> received,
      UUID draft,
      UUID brief,
      int revision,
      @Nullable Revision content,
      @Nullable String closedBy) {
    var envelope = received.envelope();
    if (!received.key().equals(draft.toString())) {
      throw new IllegalArgumentException("the key is not the draft");
    }
    return new HeardDraft(
        draft,
        envelope.workspace(),
        brief,
        envelope.version(),
        revision,
        content,
        closedBy == null ? "screening" : "closed",
        closedBy,
        envelope.correlation(),
        envelope.id());
  }
}
