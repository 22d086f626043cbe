package io.candor.clearance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Ed25519 (RFC 8032) by BouncyCastle, and the bits of JOSE around it. */
final class Ed25519 {

  private Ed25519() {}

  static byte[] sign(Ed25519PrivateKeyParameters key, String input) {
    var bytes = input.getBytes(StandardCharsets.US_ASCII);
    var signer = new Ed25519Signer();
    signer.init(true, key);
    signer.update(bytes, 0, bytes.length);
    return signer.generateSignature();
  }

  static boolean verify(Ed25519PublicKeyParameters key, String input, byte[] signature) {
    var bytes = input.getBytes(StandardCharsets.US_ASCII);
    var signer = new Ed25519Signer();
    signer.init(false, key);
    signer.update(bytes, 0, bytes.length);
    return signer.verifySignature(signature);
  }

  /** RFC 7638 thumbprint of an OKP key. */
  static String thumbprint(Ed25519PublicKeyParameters key) {
    var members =
        "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + encode(key.getEncoded()) + "\"}";
    return encode(sha256(members));
  }

  static byte[] sha256(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Base64url as JOSE writes it: bytes have one spelling, others are no Base64 here. */
  static byte[] decode(String text) {
    var bytes = Base64.getUrlDecoder().decode(text);
    if (!encode(bytes).equals(text)) {
      throw new IllegalArgumentException("not the base64url of JOSE");
    }
    return bytes;
  }
}
