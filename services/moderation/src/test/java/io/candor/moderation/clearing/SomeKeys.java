package io.candor.moderation.clearing;

import io.candor.clearance.ClearanceSigner;

/** Keys of tests: each letter makes another. */
public final class SomeKeys {

  private SomeKeys() {}

  /** The private key of a letter, as a JWK with more members before its end. */
  public static String jwk(String letter, String more) {
    return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"" + letter.repeat(42) + "A\"" + more + "}";
  }

  /** The same that signs from an instant on. */
  public static String jwk(String letter, long from) {
    return jwk(letter, ",\"nbf\":" + from);
  }

  public static ClearanceSigner signer(String letter) {
    return ClearanceSigner.fromJwk(jwk(letter, ""));
  }

  /** The id of the key of a letter. */
  public static String id(String letter) {
    return signer(letter).keyId();
  }
}
