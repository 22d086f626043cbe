package io.candor.moderation.reviewing.adapter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.Media;
import io.candor.contracts.PackRef;
import io.candor.contracts.Rendered;
import io.candor.contracts.UnsupportedFact;
import io.candor.moderation.recording.FirstApproval;
import io.candor.moderation.recording.adapter.DecisionView;
import io.candor.moderation.reviewing.Escalation;
import io.candor.rest.ETags;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All a person needs to decide. What was not told when the review opened is absent.
 *
 * @param barred who leaves the decision to others
 * @param rendered the text as its readers would see it, label included
 * @param authorship what AI did
 * @param unsupported what the text says and the source does not, as who composed it told
 * @param readers whom it is for, as known by now
 * @param responsible who has editorial responsibility, as known by now
 * @param jurisdictions those of the packs that had a rule for it
 * @param rules what the findings and the label rest on, as the packs in force have it
 * @param alike what was decided on texts that are alike
 * @param decisions what was decided on this draft
 */
record ReviewView(
    UUID id,
    UUID draft,
    int revision,
    String state,
    String severity,
    String reason,
    Instant openedAt,
    Instant deadline,
    @Nullable String claimedBy,
    @Nullable Instant claimedUntil,
    String text,
    @Nullable String source,
    Label label,
    List<Finding> findings,
    List<PackRef> packs,
    List<Contributor> contributors,
    @Nullable String decision,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decidedReason,
    @Nullable String ground,
    int needed,
    List<FirstApproval> approvals,
    @Nullable Escalated escalation,
    List<String> barred,
    @Nullable Rendered rendered,
    @Nullable Authorship authorship,
    @Nullable List<UnsupportedFact> unsupported,
    @Nullable List<Media> media,
    @Nullable String intent,
    @Nullable String language,
    @Nullable String brand,
    @Nullable String audience,
    @Nullable String channel,
    @Nullable String responsible,
    @Nullable Readers readers,
    List<String> jurisdictions,
    List<RuleText> rules,
    List<AlikeReview> alike,
    List<DecisionView> decisions) {

  /**
   * That somebody else must decide.
   *
   * @param to reviewer or operator
   */
  record Escalated(String to, String by, Instant at, String reason) {}

  /** An audience as it is known. */
  record Readers(
      long version,
      List<String> countries,
      List<String> languages,
      List<String> ageBands,
      List<String> interests) {}

  @JsonIgnore
  Escalation whoMay() {
    return new Escalation(escalation == null ? null : escalation.to(), barred);
  }

  /** With its revision as the ETag. */
  Response answer() {
    return Response.ok(this).header("ETag", ETags.of(revision)).build();
  }

  ReviewView with(List<DecisionView> record, List<AlikeReview> others, RulesShown shown) {
    return new ReviewView(
        id,
        draft,
        revision,
        state,
        severity,
        reason,
        openedAt,
        deadline,
        claimedBy,
        claimedUntil,
        text,
        source,
        label,
        findings,
        packs,
        contributors,
        decision,
        decidedBy,
        decidedAt,
        decidedReason,
        ground,
        needed,
        approvals,
        escalation,
        barred,
        rendered,
        authorship,
        unsupported,
        media,
        intent,
        language,
        brand,
        audience,
        channel,
        responsible,
        readers,
        shown.jurisdictions(),
        shown.rules(),
        List.copyOf(others),
        List.copyOf(record));
  }
}
