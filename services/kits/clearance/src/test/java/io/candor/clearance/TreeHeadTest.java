package io.candor.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.candor.clearance.ClearanceVerifier.Outcome.Invalid;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TreeHeadTest {

  /** What an X.509 key of Ed25519 begins with (RFC 8410). */
  private static final String PREFIX = "302a300506032b6570032100";

  private static final TreeHead HEAD =
      new TreeHead("default", 7, 3, "ab".repeat(32), Samples.ISSUED, "cd".repeat(32));
  private static final String JWS = Samples.signer().sign(HEAD);
  private final String[] parts = JWS.split("\\.");

  @Test
  void itsSignatureIsVerifiedByTheKeyThatVerifiesClearances() throws GeneralSecurityException {
    var signature = Signature.getInstance("Ed25519");
    signature.initVerify(key("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

    assertThat(signature.verify(Ed25519.decode(parts[2]))).isTrue();
  }

  @Test
  void itSaysWhatItIsAndWhatItIsOf() throws JsonProcessingException {
    var json = new ObjectMapper();

    assertThat(json.readTree(text(parts[0])).path("typ").asText())
        .isEqualTo("candor-record-head+jws");
    assertThat(json.readTree(text(parts[1])))
        .isEqualTo(
            json.readTree(
                """
                {"workspace": "default", "batch": 7, "size": 3, "root": "%s",
                  "sealedAt": "2026-11-24T08:00:00Z", "previous": "%s"}
                """
                    .formatted("ab".repeat(32), "cd".repeat(32))));
  }

  @Test
  void itIsNoClearance() {
    assertThat(Samples.verifier().verify(JWS, Samples.content(), Samples.ISSUED))
        .isInstanceOf(Invalid.class)
        .extracting("reason")
        .isEqualTo("malformed");
  }

  private static String text(String part) {
    return new String(Ed25519.decode(part), StandardCharsets.UTF_8);
  }

  private static EdECPublicKey key(String x) throws GeneralSecurityException {
    var encoded = PREFIX + HexFormat.of().formatHex(Ed25519.decode(x));
    return (EdECPublicKey)
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(encoded)));
  }
}
