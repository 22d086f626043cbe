package io.candor.moderation.clearing;

import io.candor.clearance.ClearanceClaims;
import io.candor.clearance.ContentDigest;
import io.candor.contracts.Clearance;
import io.candor.contracts.ReleaseContent;
import io.candor.moderation.judging.Grounds;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.recording.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Makes the release content of a judged revision and signs it. Costs CPU: not on an event loop. */
@ApplicationScoped
public class SignClearance {

  private final CurrentKeys keys;
  private final ClearingConfig config;

  SignClearance(CurrentKeys keys, ClearingConfig config) {
    this.keys = keys;
    this.config = config;
  }

  /**
   * The next clearance of a draft, issued at an instant of the database's clock; fails with {@link
   * NoSigningKey} where no key signs then.
   */
  public Signed sign(Subject subject, Judgement judgement, Instant now) {
    var content = content(subject, judgement);
    return new Signed(
        content, clearance(content, judgement.grounds(), now.truncatedTo(ChronoUnit.SECONDS)));
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
        Described.parts(revision.parts(), judgement.altTexts()),
        judgement.placed(),
        judgement.nativeFields(),
        revision.inReplyTo(),
        revision.window());
  }

  private Clearance clearance(ReleaseContent content, Grounds grounds, Instant issued) {
    var signer = keys.signer(issued);
    var digest = ContentDigest.of(content);
    var expires = expiry(issued, grounds.packs().term().until());
    var claims =
        new ClearanceClaims(
            content.workspace(),
            content.draft(),
            content.revision(),
            content.clearanceNo(),
            content.channel(),
            digest,
            grounds.spoke(),
            issued,
            expires);
    return new Clearance(signer.sign(claims), signer.keyId(), digest, issued, expires);
  }

  /** It lets nothing go out under packs that others follow by then. */
  private Instant expiry(Instant issued, @Nullable Instant until) {
    var usual = issued.plus(config.lifetime());
    return until != null && until.isBefore(usual) ? until.truncatedTo(ChronoUnit.SECONDS) : usual;
  }
}
