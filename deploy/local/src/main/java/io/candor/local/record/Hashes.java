package io.candor.local.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** SHA-256, and what the record takes it of. */
final class Hashes {

  private Hashes() {}

  /** Of these bytes, one after the other. */
  static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The leaf of an entry (RFC 9162, 2.1.1), over its canonical form (RFC 8785). */
  static byte[] leaf(JsonNode entry) throws IOException {
    return sha256(new byte[] {0}, canonical(entry));
  }

  /** The digest of a part: of salt, name and value. */
  static String part(JsonNode part) throws IOException {
    return HexFormat.of().formatHex(sha256(canonical(part)));
  }

  private static byte[] canonical(JsonNode json) throws IOException {
    return new JsonCanonicalizer(json.toString())
        .getEncodedString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
