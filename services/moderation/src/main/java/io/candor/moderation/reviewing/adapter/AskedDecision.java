package io.candor.moderation.reviewing.adapter;

import io.candor.moderation.recording.Ground;
import java.util.List;

/** A decision that may be looked at. */
record AskedDecision(
    String decision, List<String> examined, String reason, String text, Ground ground) {
  AskedDecision {
    examined = List.copyOf(examined);
  }

  boolean approves() {
    return "approve".equals(decision);
  }
}
