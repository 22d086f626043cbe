package io.candor.moderation.reviewing.adapter;

import io.candor.messaging.Rows;
import io.candor.moderation.recording.Decider;
import io.candor.moderation.recording.FirstApproval;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Approvals that wait for another person's. */
final class ReviewApprovals {

  /**
   * Not where another approval, or an escalation, came at the same moment: then it is looked at
   * again.
   */
  private static final String ADD =
      """
      update review r set approvals = a.approvals, claimed_by = null, claimed_until = null
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid, approvals json, seen integer, escalated text)
      where r.workspace = a.workspace and r.id = a.id and r.decision is null and json_array_length(r.approvals) = a.seen
        and r.escalated_to is not distinct from a.escalated
      """;

  private record Args(
      String workspace,
      UUID id,
      List<FirstApproval> approvals,
      int seen,
      @Nullable String escalated) {}

  private ReviewApprovals() {}

  /** 1 where it is added; the claim ends, so that another may go on. */
  static Uni<Integer> add(Mutiny.Session session, ReviewedDraft draft, Decider by) {
    return Rows.execute(
        session,
        ADD,
        new Args(
            draft.workspace(),
            draft.review(),
            by.before(),
            draft.approvals().size(),
            draft.escalatedTo()));
  }
}
