package io.candor.moderation.clearing;

import io.candor.clearance.ClearanceClaims;
import io.candor.clearance.ClearanceSigner;
import io.candor.clearance.ContentDigest;
import io.candor.contracts.Clearance;
import io.candor.contracts.PackRef;
import io.candor.contracts.ReleaseContent;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.recording.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes the release content of a judged revision and signs it. Costs CPU: not on an event loop. */
@ApplicationScoped
public class SignClearance {

  private final ClearanceSigner signer;
  private final ClearingConfig config;

  SignClearance(ClearanceSigner signer, ClearingConfig config) {
    this.signer = signer;
    this.config = config;
  }

  /** The next clearance of a draft, issued at an instant of the database's clock. */
  public Signed sign(Subject subject, Judgement judgement, Instant now) {
    var content = content(subject, judgement);
    return new Signed(
        content,
        clearance(content, judgement.grounds().spoke(), now.truncatedTo(ChronoUnit.SECONDS)));
  }

  private static ReleaseContent content(Subject subject, Judgement judgement) {
    var revision = subject.revision();
    return new ReleaseContent(
        subject.workspace(),
        subject.draft(),
        revision.number(),
        subject.clearanceNo() + 1,
        revision.channel(),
        revision.language(),
        revision.authorship(),
        revision.parts(),
        judgement.placed(),
        judgement.nativeFields(),
        revision.inReplyTo(),
        revision.window());
  }

  private Clearance clearance(ReleaseContent content, List<PackRef> packs, Instant issued) {
    var digest = ContentDigest.of(content);
    var expires = issued.plus(config.lifetime());
    var claims =
        new ClearanceClaims(
            content.workspace(),
            content.draft(),
            content.revision(),
            content.clearanceNo(),
            content.channel(),
            digest,
            packs,
            issued,
            expires);
    return new Clearance(signer.sign(claims), signer.keyId(), digest, issued, expires);
  }
}
