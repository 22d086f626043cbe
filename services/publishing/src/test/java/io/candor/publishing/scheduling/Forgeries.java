package io.candor.publishing.scheduling;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static org.junit.jupiter.api.Named.named;

import io.candor.clearance.ClearanceSigner;
import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.ReleaseContent;
import io.candor.publishing.ClearanceBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Named;

/** What a forger may do to a clearance. */
final class Forgeries {

  private Forgeries() {}

  static Stream<Named<UnaryOperator<ClearanceBuilder>>> all() {
    return Stream.of(
        of("no signature", c -> c.signature(jws -> jws.substring(0, jws.lastIndexOf('.') + 1))),
        of("no JWS at all", c -> c.signature(_ -> "")),
        of("alg none", c -> c.signature(Forgeries::unsigned)),
        of("a foreign key", c -> c.signedBy(stranger())),
        of("another draft's clearance", c -> c.signature(_ -> aClearance().jws())),
        of(
            "changed text",
            c -> c.changedAfterSigning(r -> with(r, r.channel(), "Faux.", r.label()))),
        of(
            "changed label",
            c -> c.changedAfterSigning(r -> labelled(r, new PlacedLabel("Par nous.", "end", 0)))),
        of("no label", c -> c.changedAfterSigning(r -> labelled(r, null))),
        of(
            "another channel",
            c -> c.changedAfterSigning(r -> with(r, "other", text(r), r.label()))),
        of("expired", c -> c.issued(Duration.ofDays(-3)).expires(Duration.ofDays(-1))),
        of("not yet issued", c -> c.issued(Duration.ofMinutes(10))));
  }

  /** A signer whose key nobody trusts. */
  static ClearanceSigner stranger() {
    try {
      var key = OkpJwkGenerator.generateJwk("Ed25519");
      return ClearanceSigner.fromJwk(key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Named<UnaryOperator<ClearanceBuilder>> of(
      String name, UnaryOperator<ClearanceBuilder> change) {
    return named(name, change);
  }

  private static String text(ReleaseContent content) {
    return content.parts().getFirst().text();
  }

  private static ReleaseContent labelled(ReleaseContent r, PlacedLabel label) {
    return with(r, r.channel(), text(r), label);
  }

  private static ReleaseContent with(
      ReleaseContent r, String channel, String text, PlacedLabel label) {
    return new ReleaseContent(
        r.workspace(),
        r.draft(),
        r.revision(),
        r.clearanceNo(),
        channel,
        r.language(),
        r.authorship(),
        List.of(new Part(text, List.of(), List.of())),
        label,
        r.nativeFields(),
        r.inReplyTo(),
        r.window());
  }

  private static String unsigned(String jws) {
    var header = "{\"alg\":\"none\",\"typ\":\"candor-clearance+jws\"}";
    var bytes = header.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
        + jws.substring(jws.indexOf('.'), jws.lastIndexOf('.') + 1);
  }
}
