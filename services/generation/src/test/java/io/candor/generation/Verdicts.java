package io.candor.generation;

import io.candor.clearance.ClearanceClaims;
import io.candor.clearance.ClearanceSigner;
import io.candor.clearance.ContentDigest;
import io.candor.contracts.Clearance;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.ReleaseContent;
import io.candor.contracts.Rendered;
import io.candor.contracts.Revision;
import io.candor.contracts.RuleRef;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.testing.TestEvent;
import io.candor.testing.Tokens;
import io.candor.text.ReleaseText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What moderation says of a revision; clearances are signed with the key that tests trust. */
public final class Verdicts {

  public static final String LABEL = "Texte généré par IA.";
  private static final PackRef PACK = new PackRef("eu-ai-act", "1.0.0", "0".repeat(64));

  private Verdicts() {}

  /** Any verdict on a draft. */
  public static <E extends VerdictEvent> TestEvent<E> of(
      String workspace, UUID draft, long version, E event) {
    return TestEvent.of(draft.toString(), event).withWorkspace(workspace).withVersion(version);
  }

  /** It may go out with its label at the end. */
  public static TestEvent<DraftCleared> cleared(
      String workspace, UUID draft, long version, Revision revision) {
    var content = content(workspace, draft, revision);
    var text = String.join("\n", ReleaseText.of(content));
    var label =
        new Label(LABEL, "end", 0, true, List.of(new RuleRef("art-50-4", "eu-ai-act", "1.0.0")));
    var event =
        new DraftCleared(
            draft,
            revision.number(),
            content,
            clearance(content),
            label,
            new Rendered(text, text.length(), 500, "graphemes"),
            List.of(),
            List.of(PACK));
    return of(workspace, draft, version, event);
  }

  private static ReleaseContent content(String workspace, UUID draft, Revision revision) {
    return new ReleaseContent(
        workspace,
        draft,
        revision.number(),
        1,
        revision.channel(),
        revision.language(),
        revision.authorship(),
        revision.parts(),
        new PlacedLabel(LABEL, "end", 0),
        Map.of(),
        null,
        revision.window());
  }

  private static Clearance clearance(ReleaseContent content) {
    var signer = ClearanceSigner.fromJwk(Tokens.clearingKey());
    var issued = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var expires = issued.plus(Duration.ofDays(2));
    var digest = ContentDigest.of(content);
    var claims =
        new ClearanceClaims(
            content.workspace(),
            content.draft(),
            content.revision(),
            content.clearanceNo(),
            content.channel(),
            digest,
            List.of(PACK),
            issued,
            expires);
    return new Clearance(signer.sign(claims), signer.keyId(), digest, issued, expires);
  }
}
