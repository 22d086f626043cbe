package io.candor.moderation.erasing.adapter;

import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be erased, as it is sent: one of draft and person.
 *
 * @param person sub of their tokens
 * @param reason kept for good: it names nobody
 */
@Schema(name = "ErasureRequest", examples = ErasureExamples.BODY)
public record ErasureBody(
    @Nullable String draft, @Nullable String person, @Nullable String reason) {

  private static final int MOST_SUB = 255;
  private static final int MOST_REASON = 500;

  /** The same, complete; else a problem that names the field. */
  Checked checked() {
    if ((draft == null) == (person == null)) {
      throw Problems.invalid(
          "draft", "It is a draft or a person, one of both.", "Give draft, or person.");
    }
    var why = Inputs.text("reason", reason, MOST_REASON);
    return draft == null
        ? new Checked(null, Inputs.text("person", person, MOST_SUB), why)
        : new Checked(id(draft), "", why);
  }

  private static UUID id(String draft) {
    try {
      return UUID.fromString(draft);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("draft", "It is not the id of a draft.", "Give its id.");
    }
  }

  /** A request that may be looked at. */
  record Checked(@Nullable UUID draft, String person, String reason) {}
}
