package io.candor.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.clearance.ClearanceVerifier.Outcome.Invalid;
import io.candor.clearance.ClearanceVerifier.Outcome.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys as RFC 8037 and RFC 7517 have them. */
class ClearanceKeysTest {

  private static final String OTHER_KEY =
      "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"" + "B".repeat(42) + "A\"}";
  private static final String JWS = Samples.cleared(Samples.content());
  private final ClearanceVerifier verifier = Samples.verifier();

  /** RFC 8037, A.4. */
  @Test
  void signaturesAreThoseOfTheStandard() {
    var key =
        new Ed25519PrivateKeyParameters(
            Ed25519.decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"));
    var input = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";

    assertThat(Ed25519.encode(Ed25519.sign(key, input)))
        .isEqualTo(
            "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
  }

  /** RFC 8037, A.2 and A.3. */
  @Test
  void aKeyIsNamedByItsThumbprint() {
    assertThat(Samples.signer().keyId()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    assertThat(Samples.signer().jwks())
        .contains("\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"")
        .contains("\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\"")
        .doesNotContain("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
  }

  @Test
  void theHeaderSaysWhoSignedAndWhatItIs() {
    var header = new String(Ed25519.decode(JWS.split("\\.")[0]), StandardCharsets.UTF_8);

    assertThat(header)
        .isEqualTo(
            "{\"alg\":\"EdDSA\",\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\",\"typ\":\"candor-clearance+jws\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}",
        "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\"}",
        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"AAAA\"}",
        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"not base64\"}",
        "{}",
        "no JSON"
      })
  void nobodySignsWithoutAPrivateKey(String jwk) {
    assertThatThrownBy(() -> ClearanceSigner.fromJwk(jwk))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyThatIsGoneVerifiesNothingMore() {
    assertThat(verifier.verify(JWS, Samples.content(), Samples.ISSUED)).isInstanceOf(Valid.class);

    verifier.useKeys(ClearanceSigner.fromJwk(OTHER_KEY).jwks());

    assertThat(verifier.verify(JWS, Samples.content(), Samples.ISSUED))
        .isEqualTo(new Invalid("unknown-key", Samples.signer().keyId()));
  }

  @Test
  void whatAnEarlierKeySignedIsValidWhileThatKeyIsInTheSet() {
    var newer = ClearanceSigner.fromJwk(OTHER_KEY);

    verifier.useKeys(newer.jwks(List.of(Samples.signer())));

    assertThat(verifier.keyIds())
        .containsExactlyInAnyOrder(newer.keyId(), Samples.signer().keyId());
    assertThat(verifier.verify(JWS, Samples.content(), Samples.ISSUED)).isInstanceOf(Valid.class);
  }

  @Test
  void aKeyIsKnownByWhatItIsNotByWhatItIsCalled() {
    var other = ClearanceSigner.fromJwk(OTHER_KEY);
    verifier.useKeys(other.jwks().replace(other.keyId(), Samples.signer().keyId()));

    assertThat(verifier.keyIds()).containsExactly(other.keyId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}",
        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\"}",
        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}",
        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"*\"}",
        "7"
      })
  void aKeyOfNoUseIsPassedOverTheOthersServe(String useless) {
    verifier.useKeys(Samples.signer().jwks().replace("[", "[" + useless + ","));

    assertThat(verifier.keyIds()).containsExactly(Samples.signer().keyId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "{\"keys\":7}", "<html></html>"})
  void whatIsNoSetOfKeysTakesNoneAway(String document) {
    assertThatThrownBy(() -> verifier.useKeys(document))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(verifier.verify(JWS, Samples.content(), Samples.ISSUED)).isInstanceOf(Valid.class);
  }

  @Test
  void withoutKeysNothingIsValid() {
    assertThat(new ClearanceVerifier().verify(JWS, Samples.content(), Samples.ISSUED))
        .isEqualTo(new Invalid("unknown-key", Samples.signer().keyId()));
  }
}
