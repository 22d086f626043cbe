package io.candor.moderation.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * SHA-256 over the RFC 8785 canonical JSON of all that a pack says: comments and layout do not
 * count, every word does.
 */
final class PackDigest {

  private PackDigest() {}

  /** Lower-case hexadecimal. */
  static String of(JsonNode content) {
    try {
      var canonical = new JsonCanonicalizer(content.toString()).getEncodedUTF8();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
