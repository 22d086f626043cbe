package io.candor.clearance;

/** Signs clearances: compact JWS, EdDSA (RFC 8037), with the installation's key. */
public final class ClearanceSigner {

  /** From a private OKP JWK (Ed25519); throws IllegalArgumentException when it is none. */
  public static ClearanceSigner fromJwk(String privateJwk) {
    throw new UnsupportedOperationException("being written");
  }

  /**
   * The JWS over the claims; its header carries alg EdDSA, kid and typ {@code
   * candor-clearance+jws}.
   */
  public String sign(ClearanceClaims claims) {
    throw new UnsupportedOperationException("being written");
  }

  /** RFC 7638 thumbprint of the key. */
  public String keyId() {
    throw new UnsupportedOperationException("being written");
  }

  /** The public key set, for {@code /.well-known/jwks.json}. */
  public String jwks() {
    throw new UnsupportedOperationException("being written");
  }
}
