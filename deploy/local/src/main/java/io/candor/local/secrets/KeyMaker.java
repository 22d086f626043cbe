package io.candor.local.secrets;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** Makes signing keys; each is named by its RFC 7638 thumbprint. */
final class KeyMaker {

  private static final int RSA_BITS = 2048;

  private KeyMaker() {}

  static String rsa() {
    try {
      return named(RsaJwkGenerator.generateJwk(RSA_BITS), "RS256");
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  static String ed25519() {
    try {
      return named(OkpJwkGenerator.generateJwk("Ed25519"), "EdDSA");
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  static String publicKeySet(String privateKey) {
    try {
      var key = JsonWebKey.Factory.newJwk(privateKey);
      return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String named(PublicJsonWebKey key, String algorithm) {
    key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
    key.setAlgorithm(algorithm);
    key.setUse("sig");
    return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
  }
}
