package io.candor.moderation.reviewing.adapter;

import io.candor.moderation.recording.Ground;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that may be looked at.
 *
 * @param ground of a refusal, where the reviewer names one
 */
record AskedDecision(
    String decision, List<String> examined, String reason, String text, @Nullable Ground ground) {
  AskedDecision {
    examined = List.copyOf(examined);
  }

  boolean approves() {
    return "approve".equals(decision);
  }
}
