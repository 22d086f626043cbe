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
 * @param responsible the person with editorial responsibility, where a reviewer decided
 */
public record Decider(
    String kind,
    String name,
    @Nullable UUID review,
    List<String> examined,
    String reason,
    List<FirstApproval> before,
    @Nullable String responsible) {

  public Decider {
    examined = List.copyOf(examined);
    before = List.copyOf(before);
  }

  /** The rules alone; what they decide anew ends the review that waited. */
  public static Decider rules(@Nullable OpenReview waiting) {
    return new Decider(
        "rules", "rules", waiting == null ? null : waiting.id(), List.of(), "", List.of(), null);
  }

  /** A person. */
  public static Decider reviewer(
      String sub,
      UUID review,
      List<String> examined,
      String reason,
      List<FirstApproval> before,
      String responsible) {
    return new Decider("reviewer", sub, review, examined, reason, before, responsible);
  }

  /** Nobody decided in time. */
  public static Decider deadline(UUID review) {
    return new Decider(
        "deadline", "deadline", review, List.of(), "No decision by the deadline.", List.of(), null);
  }
}
