package io.candor.moderation.reviewing.adapter;

import io.candor.moderation.recording.Ruling;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a decision is answered. */
record Decided(
    @Nullable UUID review,
    UUID draft,
    int revision,
    String status,
    String decidedBy,
    List<String> examined,
    String reason) {

  static Decided of(Ruling ruling) {
    var decider = ruling.decider();
    return new Decided(
        decider.review(),
        ruling.subject().draft(),
        ruling.subject().revision().number(),
        ruling.verdict().state().wireName(),
        decider.name(),
        decider.examined(),
        decider.reason());
  }
}
