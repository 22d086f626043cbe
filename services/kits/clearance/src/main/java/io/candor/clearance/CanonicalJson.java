package io.candor.clearance;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical JSON (RFC 8785). */
final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The UTF-8 of a JSON text's canonical form; throws where it has none: no JSON, a member twice,
   * half of a surrogate pair.
   */
  static byte[] of(String json) throws IOException {
    var canonical = new JsonCanonicalizer(json).getEncodedString();
    var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(canonical));
    var bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
