package io.candor.publishing.scheduling.adapter;

import io.candor.contracts.Event;
import io.candor.contracts.generation.DraftEvent;
import io.candor.contracts.generation.DraftRevised;
import io.candor.contracts.generation.DraftWithdrawn;
import io.candor.contracts.publishing.PostWithdrawn;
import io.candor.contracts.publishing.RevisionFenced;
import io.candor.contracts.publishing.RevisionTooLate;
import io.candor.messaging.Envelope;
import io.candor.messaging.Fact;
import io.candor.messaging.Received;
import io.candor.publishing.scheduling.Answer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edit or a withdrawal that wants an answer.
 *
 * @param until how long the edited text is wanted; null for a withdrawal
 */
record FenceRequest(
    UUID draft, int revision, @Nullable Instant until, String reason, Envelope envelope) {

  static boolean isOne(Received<DraftEvent> received) {
    return received.event() instanceof DraftRevised || received.event() instanceof DraftWithdrawn;
  }

  static FenceRequest of(Received<DraftEvent> received) {
    var envelope = received.envelope();
    return switch (received.event()) {
      case DraftRevised e ->
          new FenceRequest(
              e.draft(), e.revision().number(), e.revision().window().until(), e.cause(), envelope);
      case DraftWithdrawn e ->
          new FenceRequest(e.draft(), e.revision(), null, e.reason(), envelope);
      case null, default -> throw new IllegalArgumentException("no request");
    };
  }

  boolean withdrawal() {
    return until == null;
  }

  /** The answer as an event of the draft. */
  Fact fact(Answer answer, @Nullable UUID post, long version) {
    return new Fact(
        draft.toString(),
        event(answer, post),
        envelope.workspace(),
        version,
        envelope.correlation(),
        envelope.id());
  }

  private Event event(Answer answer, @Nullable UUID post) {
    return switch (answer) {
      case FENCED -> new RevisionFenced(draft, revision);
      case WITHDRAWN -> new PostWithdrawn(draft, post, revision, reason);
      case TOO_LATE -> new RevisionTooLate(draft, revision, withdrawal() ? "withdrawal" : "edit");
    };
  }
}
