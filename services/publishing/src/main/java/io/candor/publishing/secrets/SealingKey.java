package io.candor.publishing.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A 256-bit key and the id by which a sealed text names it.
 *
 * @param id 16 hexadecimal digits that tell nothing about the key
 */
public record SealingKey(String id, SecretKey key) {

  static final int ID_BYTES = 8;
  private static final int KEY_BYTES = 32;

  /** From 32 bytes in base64; IllegalArgumentException, without the value, when it is not that. */
  public static SealingKey of(String base64) {
    var bytes = decoded(base64);
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("a sealing key has 32 bytes, this one " + bytes.length);
    }
    return new SealingKey(idOf(bytes), new SecretKeySpec(bytes, "AES"));
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a sealing key is 32 bytes in base64; this is no base64");
    }
  }

  private static String idOf(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update("candor sealing key id".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(bytes), ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "SealingKey[" + id + "]";
  }
}
