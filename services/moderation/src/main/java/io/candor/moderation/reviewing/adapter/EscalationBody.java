package io.candor.moderation.reviewing.adapter;

import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody else must decide, as it is sent.
 *
 * @param to reviewer, the default, or operator
 */
@Schema(
    name = "Escalation",
    examples =
        """
        {"reason": "The claim about the vaccine needs somebody who knows the studies.", "to": "operator"}
        """)
public record EscalationBody(
    @Nullable String reason, @Schema(enumeration = {"reviewer", "operator"}) @Nullable String to) {

  private static final Set<String> LEVELS = Set.of("reviewer", "operator");
  private static final int MOST_REASON = 2000;

  /** The same, complete; else a problem that names the field. */
  Checked checked() {
    var level = to == null ? "reviewer" : to;
    if (!LEVELS.contains(level)) {
      throw Problems.invalid("to", "Nobody is called so.", "Use reviewer or operator.");
    }
    return new Checked(Inputs.text("reason", reason, MOST_REASON), level);
  }

  /** An escalation that may be looked at. */
  record Checked(String reason, String to) {}
}
