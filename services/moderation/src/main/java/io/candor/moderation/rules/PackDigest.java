package io.candor.moderation.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.clearance.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
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
      return Sha256.hex(new JsonCanonicalizer(content.toString()).getEncodedUTF8());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
