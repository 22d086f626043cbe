package io.candor.moderation.reviewing.adapter;

import io.candor.moderation.recording.Ground;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's decision as it is sent.
 *
 * @param examined what was examined, in a few words each
 * @param text the amended text, for amend alone
 * @param ground on what ground it is refused, of a list
 */
@Schema(
    name = "Decision",
    examples =
        """
        {"decision": "approve", "examined": ["accuracy", "plausibility", "sources"], "reason": "Figures checked against the survey."}
        """)
public record DecisionBody(
    @Schema(enumeration = {"approve", "amend", "refuse"}) @Nullable String decision,
    @Nullable List<String> examined,
    @Nullable String reason,
    @Nullable String text,
    @Schema(
            description =
                "on what ground it is refused, for refuse alone; that of the gravest finding where left out",
            enumeration = {
              "hate",
              "harassment",
              "violence",
              "self-harm",
              "minors",
              "sexual",
              "personal-data",
              "intellectual-property",
              "elections",
              "public-security",
              "fraud",
              "unsafe-products",
              "animal-welfare",
              "unsupported",
              "misleading",
              "disclosure",
              "channel-terms",
              "off-brand",
              "other"
            })
        @Nullable String ground) {

  private static final Set<String> DECISIONS = Set.of("approve", "amend", "refuse");
  private static final int MOST_EXAMINED = 20;
  private static final int MOST_WORDS = 200;
  private static final int MOST_REASON = 2000;
  private static final int MOST_TEXT = 20_000;

  /** The same, complete and fit to be kept; else a problem that names the field. */
  AskedDecision checked() {
    if (decision == null || !DECISIONS.contains(decision)) {
      throw Problems.invalid("decision", "It is no decision.", "Use approve, amend or refuse.");
    }
    int least = "refuse".equals(decision) ? 0 : 1;
    var seen = Inputs.list("examined", examined, least, MOST_EXAMINED);
    seen.forEach(one -> Inputs.text("examined", one, MOST_WORDS));
    var words = Inputs.text("reason", reason, MOST_REASON);
    return new AskedDecision(decision, seen, words, amendment(), checkedGround(decision));
  }

  private @Nullable Ground checkedGround(String decided) {
    if (ground == null) {
      return null;
    }
    if (!"refuse".equals(decided)) {
      throw Problems.invalid(
          "ground", "Only a refusal has a ground.", "Leave ground out, or decide refuse.");
    }
    return Ground.named(ground)
        .orElseThrow(() ->
            Problems.invalid(
                "ground", "There is no such ground.", "Use one of: " + Ground.names() + "."));
  }

  private String amendment() {
    if ("amend".equals(decision)) {
      return Inputs.text("text", text, MOST_TEXT);
    }
    if (text != null && !text.isEmpty()) {
      throw Problems.invalid(
          "text", "Only amend changes the text.", "Leave text out, or decide amend.");
    }
    return "";
  }
}
