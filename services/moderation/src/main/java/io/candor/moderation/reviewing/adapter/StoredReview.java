package io.candor.moderation.reviewing.adapter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.contracts.Rendered;
import io.candor.contracts.UnsupportedFact;
import io.candor.moderation.recording.FirstApproval;
import io.candor.moderation.recording.adapter.ReviewedMedium;
import io.candor.moderation.reviewing.Barred;
import io.candor.moderation.reviewing.DecidedBefore;
import io.candor.moderation.reviewing.Escalation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as it stands. What was not told when it opened is absent.
 *
 * @param barred who leaves the decision to others
 * @param before those of them whose names are erased: not told
 * @param rendered the text as its readers would see it, label included
 * @param authorship what AI did
 * @param unsupported what the text says and the source does not, as who composed it told
 * @param media with their alternative texts, as written and as readers would get them
 * @param readers whom it is for, as known by now
 * @param responsible who has editorial responsibility, as known by now
 * @param erased that words or names of it are: their fields are empty
 */
record StoredReview(
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
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) List<DecidedBefore> before,
    @Nullable Rendered rendered,
    @Nullable Authorship authorship,
    @Nullable List<UnsupportedFact> unsupported,
    @Nullable List<ReviewedMedium> media,
    @Nullable String intent,
    @Nullable String language,
    @Nullable String brand,
    @Nullable String audience,
    @Nullable String channel,
    @Nullable String responsible,
    @Nullable Readers readers,
    @Nullable ErasedReview erased) {

  @JsonIgnore
  Escalation whoMay() {
    return new Escalation(escalation == null ? null : escalation.to(), new Barred(barred, before));
  }
}
