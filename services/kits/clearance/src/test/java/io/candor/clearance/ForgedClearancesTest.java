package io.candor.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.clearance.ClearanceVerifier.Outcome.Invalid;
import io.candor.clearance.ClearanceVerifier.Outcome.Valid;
import io.candor.contracts.ContractJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a forger may make of a clearance, and of its signature. */
class ForgedClearancesTest {

  private static final String STRANGER = key((byte) 7);
  private static final String JWS = Samples.cleared(Samples.content());
  private static final String[] PARTS = JWS.split("\\.");
  private static final String HEADER = text(PARTS[0]);
  private static final String CLAIMS = text(PARTS[1]);

  private final ClearanceVerifier verifier = Samples.verifier();

  @Test
  void whatIsSignedAnewByTheTrueKeyVerifies() {
    assertThat(verified(signed(Samples.KEY, HEADER, CLAIMS))).isInstanceOf(Valid.class);
  }

  @Test
  void aForeignKeyIsUnknownUnderItsOwnNameAndWrongUnderTheTrueOne() {
    var foreign = ClearanceSigner.fromJwk(STRANGER);

    assertRefused(foreign.sign(Samples.claims(Samples.content())), "unknown-key");
    assertRefused(signed(STRANGER, HEADER, CLAIMS), "bad-signature");
  }

  @Test
  void aKeyThatTheTokenBringsAlongIsNotLookedAt() {
    var jwk = ClearanceSigner.fromJwk(STRANGER).jwks();
    var brought = HEADER.replace("}", ",\"jku\":\"https://evil.example\",\"jwk\":" + jwk + "}");

    assertRefused(signed(STRANGER, brought, CLAIMS), "bad-signature");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "HS256", "ES256", "EdDSA ", "", "Ed25519"})
  void onlyOneAlgorithmIsTaken(String alg) {
    var header = HEADER.replace("EdDSA", alg);

    assertRefused(signed(Samples.KEY, header, CLAIMS), "malformed");
    assertRefused(encoded(header) + "." + PARTS[1] + ".", "malformed");
  }

  static Stream<byte[]> publicKeys() {
    var jwks = Samples.signer().jwks();
    var x = jwks.replaceAll(".*\"x\":\"([^\"]+)\".*", "$1");
    return Stream.of(
        jwks.getBytes(StandardCharsets.UTF_8),
        x.getBytes(StandardCharsets.UTF_8),
        Base64.getUrlDecoder().decode(x));
  }

  @ParameterizedTest
  @MethodSource("publicKeys")
  void thePublicKeyIsNoSecret(byte[] secret) throws GeneralSecurityException {
    var input = encoded(HEADER.replace("EdDSA", "HS256")) + "." + PARTS[1];
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    var tag = mac.doFinal(input.getBytes(StandardCharsets.US_ASCII));

    assertRefused(input + "." + Ed25519.encode(tag), "malformed");
    assertRefused(PARTS[0] + "." + PARTS[1] + "." + Ed25519.encode(tag), "bad-signature");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"EdDSA\",\"kid\":\"KID\",\"typ\":\"JWT\"}",
        "{\"alg\":\"EdDSA\",\"kid\":\"KID\"}",
        "{\"alg\":\"EdDSA\",\"typ\":\"candor-clearance+jws\"}",
        "{\"alg\":\"EdDSA\",\"kid\":\"KID\",\"typ\":\"candor-clearance+jws\",\"crit\":[\"b64\"]}",
        "{\"alg\":\"EdDSA\",\"kid\":\"KID\",\"typ\":\"candor-clearance+jws\",\"crit\":[]}",
        "{\"alg\":\"none\",\"alg\":\"EdDSA\",\"kid\":\"KID\",\"typ\":\"candor-clearance+jws\"}",
        "{\"alg\":\"EdDSA\",\"kid\":\"x\",\"kid\":\"KID\",\"typ\":\"candor-clearance+jws\"}",
        "[]",
        "null",
        "no JSON"
      })
  void aHeaderIsTakenInOneFormOnly(String header) {
    var named = header.replace("KID", Samples.signer().keyId());

    assertRefused(signed(Samples.KEY, named, CLAIMS), "malformed");
  }

  @Test
  void aClaimThatIsThereTwiceIsRefused() {
    var twice =
        CLAIMS.replaceFirst("\"digest\"", "\"digest\":\"" + "0".repeat(64) + "\",\"digest\"");

    assertRefused(signed(Samples.KEY, HEADER, twice), "malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workspace",
        "draft",
        "revision",
        "clearanceNo",
        "channel",
        "digest",
        "packs",
        "issuedAt",
        "expiresAt"
      })
  void aClaimThatIsMissingIsRefused(String claim) throws Exception {
    var claims = (ObjectNode) ContractJson.MAPPER.readTree(CLAIMS);
    assertThat(claims.remove(claim)).isNotNull();

    assertRefused(signed(Samples.KEY, HEADER, claims.toString()), "malformed");
  }

  @Test
  void anotherClearanceLendsNeitherItsClaimsNorItsSignature() {
    var other = withoutLabel().split("\\.");

    assertRefused(PARTS[0] + "." + other[1] + "." + PARTS[2], "bad-signature");
    assertRefused(PARTS[0] + "." + PARTS[1] + "." + other[2], "bad-signature");
    assertRefused(String.join(".", other), "digest");
  }

  @Test
  void noBeginningOfAClearanceIsOne() {
    assertThat(IntStream.range(0, JWS.length()).mapToObj(end -> JWS.substring(0, end)))
        .allSatisfy(cut -> assertThat(verified(cut)).isInstanceOf(Invalid.class));
  }

  @Test
  void noCharacterOfItCanBeChanged() {
    assertThat(IntStream.range(0, JWS.length()).mapToObj(ForgedClearancesTest::changedAt))
        .allSatisfy(changed -> assertThat(verified(changed)).isInstanceOf(Invalid.class));
  }

  @Test
  void aSignatureHasOneSpelling() {
    var last = JWS.charAt(JWS.length() - 1);
    var sameBytes = JWS.substring(0, JWS.length() - 1) + (char) (last + 1);
    assertThat(Base64.getUrlDecoder().decode(sameBytes.split("\\.")[2]))
        .isEqualTo(Base64.getUrlDecoder().decode(PARTS[2]));

    assertRefused(sameBytes, "malformed");
    assertRefused(JWS + "==", "malformed");
    assertRefused(" " + JWS, "malformed");
    assertRefused(JWS + ".", "malformed");
  }

  private static String withoutLabel() {
    var content = Samples.content();
    var claims = Samples.claims(content);
    return Samples.signer()
        .sign(
            new ClearanceClaims(
                claims.workspace(),
                claims.draft(),
                claims.revision(),
                claims.clearanceNo(),
                claims.channel(),
                "0".repeat(64),
                claims.packs(),
                claims.issuedAt(),
                claims.expiresAt()));
  }

  private static String changedAt(int index) {
    char other = JWS.charAt(index) == 'A' ? 'B' : 'A';
    return JWS.substring(0, index) + other + JWS.substring(index + 1);
  }

  private static String signed(String jwk, String header, String claims) {
    var secret = jwk.replaceAll("(?s).*\"d\":\"([^\"]+)\".*", "$1");
    var input = encoded(header) + "." + encoded(claims);
    var key = new Ed25519PrivateKeyParameters(Base64.getUrlDecoder().decode(secret));
    return input + "." + Ed25519.encode(Ed25519.sign(key, input));
  }

  private static String key(byte seed) {
    var d = new byte[32];
    java.util.Arrays.fill(d, seed);
    return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"" + Ed25519.encode(d) + "\"}";
  }

  private static String encoded(String text) {
    return Ed25519.encode(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private Outcome verified(String jws) {
    return verifier.verify(jws, Samples.content(), Samples.ISSUED);
  }

  private void assertRefused(String jws, String reason) {
    assertThat(verified(jws))
        .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
