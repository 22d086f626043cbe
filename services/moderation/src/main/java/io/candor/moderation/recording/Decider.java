package io.candor.moderation.recording;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who or what decided.
 *
 * @param kind rules, reviewer or deadline
 * @param name sub of the reviewer; else the kind
 * @param review the review that ends with this decision, if one does
 * @param examined what the reviewer examined
 * @param reason why, in the reviewer's words
 * @param before approvals of others that this one joins
 */
public record Decider(
    String kind,
    String name,
    @Nullable UUID review,
    List<String> examined,
    String reason,
    List<FirstApproval> before) {

  public Decider {
    examined = List.copyOf(examined);
    before = List.copyOf(before);
  }

  /** The rules alone; what they decide anew ends the review that waited. */
  public static Decider rules(@Nullable OpenReview waiting) {
    return new Decider(
        "rules", "rules", waiting == null ? null : waiting.id(), List.of(), "", List.of());
  }

  /** A person. */
  public static Decider reviewer(
      String sub, UUID review, List<String> examined, String reason, List<FirstApproval> before) {
    return new Decider("reviewer", sub, review, examined, reason, before);
  }

  /** Nobody decided in time. */
  public static Decider deadline(UUID review) {
    return new Decider(
        "deadline", "deadline", review, List.of(), "No decision by the deadline.", List.of());
  }
}
