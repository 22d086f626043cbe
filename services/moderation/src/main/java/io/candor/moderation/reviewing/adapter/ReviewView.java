package io.candor.moderation.reviewing.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.candor.moderation.recording.adapter.DecisionView;
import io.candor.rest.ETags;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * All a person needs to decide.
 *
 * @param jurisdictions those of the packs that had a rule for it
 * @param rules what the findings and the label rest on, as the packs in force have it
 * @param alike what was decided on texts that are alike
 * @param decisions what was decided on this draft
 */
record ReviewView(
    @JsonUnwrapped StoredReview review,
    List<String> jurisdictions,
    List<RuleText> rules,
    List<AlikeReview> alike,
    List<DecisionView> decisions) {

  /** With its revision as the ETag. */
  Response answer() {
    return Response.ok(this).header("ETag", ETags.of(review.revision())).build();
  }
}
