package io.candor.clearance;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.PackRef;
import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.PromptRef;
import io.candor.contracts.ReleaseContent;
import io.candor.contracts.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A content with everything in it, and the clearance that permits it. */
final class Samples {

  /** The private key of RFC 8037, appendix A.1. */
  static final String KEY =
      """
      {"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
       "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
      """;

  static final Instant ISSUED = Instant.parse("2026-11-24T08:00:00Z");
  static final Instant EXPIRES = ISSUED.plus(Duration.ofDays(2));
  static final UUID DRAFT = UUID.fromString("01934f5e-0000-7000-8000-000000000001");

  private Samples() {}

  static ClearanceSigner signer() {
    return ClearanceSigner.fromJwk(KEY);
  }

  static ClearanceVerifier verifier() {
    var verifier = new ClearanceVerifier();
    verifier.useKeys(signer().jwks());
    return verifier;
  }

  /** The clearance of a content. */
  static String cleared(ReleaseContent content) {
    return signer().sign(claims(content));
  }

  static ClearanceClaims claims(ReleaseContent content) {
    return new ClearanceClaims(
        content.workspace(),
        content.draft(),
        content.revision(),
        content.clearanceNo(),
        content.channel(),
        ContentDigest.of(content),
        List.of(new PackRef("eu-ai-act", "2026.8", "ab".repeat(32))),
        ISSUED,
        EXPIRES);
  }

  static ReleaseContent content() {
    return new ReleaseContent(
        "default",
        DRAFT,
        3,
        2,
        "feed",
        "fr",
        authorship("compositeWithTrainedAlgorithmicMedia", 0.25),
        List.of(part("Bonjour à tous."), part("Et à toutes.")),
        new PlacedLabel("Rédigé avec l’aide d’une IA.", "end", 1),
        Map.of("ai", "true", "tool", "candor"),
        "comment-7",
        new Window(ISSUED, ISSUED.plusSeconds(3600), "Europe/Paris"));
  }

  private static Part part(String text) {
    var image =
        new Media(
            "cd".repeat(32), "image/png", "Un atelier", authorship("trainedAlgorithmicMedia", 0));
    return new Part(text, List.of("https://exemple.fr/?a=1"), List.of(image));
  }

  private static Authorship authorship(String type, double humanShare) {
    return new Authorship(
        type, "prompt_guided", "embedded", "small", new PromptRef("create", "3"), humanShare);
  }
}
