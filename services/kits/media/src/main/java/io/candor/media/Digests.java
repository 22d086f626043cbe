package io.candor.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 in 64 lower-case hexadecimal digits: the name of a medium. */
public final class Digests {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final int PIECE = 64 * 1024;

  private Digests() {}

  /** Whether it can be one; only what can may become a file's name. */
  public static boolean valid(String digest) {
    return DIGEST.matcher(digest).matches();
  }

  /** Of a file. */
  public static String of(Path file) throws IOException {
    return hex(hashed(file, sha256()));
  }

  /** As S3 wants it: in base64. */
  static String md5(Path file) throws IOException {
    return Base64.getEncoder().encodeToString(hashed(file, hash("MD5")).digest());
  }

  private static MessageDigest hashed(Path file, MessageDigest hash) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      var piece = new byte[PIECE];
      for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
        hash.update(piece, 0, read);
      }
    }
    return hash;
  }

  static void requireOf(Path file, String digest) throws IOException {
    if (!of(file).equals(digest)) {
      throw new IllegalArgumentException("the bytes have another digest");
    }
  }

  static String require(String digest) {
    if (!valid(digest)) {
      throw new IllegalArgumentException("no SHA-256");
    }
    return digest;
  }

  static String hex(MessageDigest hash) {
    return HexFormat.of().formatHex(hash.digest());
  }

  static MessageDigest sha256() {
    return hash("SHA-256");
  }

  private static MessageDigest hash(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
