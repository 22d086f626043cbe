package io.candor.moderation.recording.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Part;
import io.candor.contracts.Rendered;
import io.candor.contracts.RuleRef;
import io.candor.contracts.moderation.Refusal;
import io.candor.moderation.recording.Approval;
import io.candor.moderation.recording.EditorialReview;
import io.candor.moderation.recording.FirstApproval;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a decision looked at, beside the text; empty where a clearance only ended with its revision.
 *
 * @param versions of brand, audience and channel
 * @param intended whom it was for, where, when, and with which media
 * @param examined what the reviewer examined
 * @param rendered the text as it would go out
 * @param approval the approval it rests on
 * @param amended the reviewer's text
 * @param refusal on what ground it was refused
 * @param approvals those of others that it rests on too; the only ones, where another is awaited
 * @param editorial what it is worth as evidence of editorial review
 * @param duties rules that somebody else has to meet, such as whoever writes a picture's metadata
 * @param packSet lower-case hexadecimal SHA-256 over all packs that were in force, those without a
 *     rule for such a post too: over id@digest of each, sorted, a blank between
 */
@Schema(name = "Evidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
    @Nullable KnownVersions versions,
    @Nullable Intended intended,
    @Nullable Authorship authorship,
    @Nullable List<Contributor> contributors,
    @Nullable List<String> examined,
    @Nullable Rendered rendered,
    @Nullable Approval approval,
    @Nullable List<Part> amended,
    @Nullable List<RuleRef> duties,
    @Nullable Refusal refusal,
    @Nullable List<FirstApproval> approvals,
    @Nullable EditorialReview editorial,
    @Nullable String packSet) {

  static Evidence of(Ruling ruling) {
    var revision = ruling.subject().revision();
    return new Evidence(
        ruling.circumstances().versions(),
        Intended.of(revision, ruling.circumstances()),
        revision.authorship(),
        revision.contributors(),
        ruling.decider().examined(),
        ruling.judgement().rendered(),
        ruling.verdict() instanceof Verdict.Cleared cleared ? cleared.approval() : null,
        ruling.verdict() instanceof Verdict.Amended amended ? amended.parts() : null,
        ruling.judgement().grounds().duties(),
        ruling.verdict() instanceof Verdict.Refused refused ? refused.ground().refusal() : null,
        ruling.decider().before().isEmpty() ? null : ruling.decider().before(),
        ruling.editorial(),
        ruling.judgement().grounds().packs().basis());
  }
}
