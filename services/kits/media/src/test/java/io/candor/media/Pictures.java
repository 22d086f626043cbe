package io.candor.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Pictures for tests: headers as the formats' documents say, and real ones of the JDK's encoders.
 */
final class Pictures {

  private Pictures() {}

  /** A picture as {@code javax.imageio} writes it. */
  static byte[] encoded(String format, int width, int height) {
    var image =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    var out = new ByteArrayOutputStream();
    try {
      javax.imageio.ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A WebP of one chunk. */
  static byte[] webp(String chunk, String hex) {
    var body = HexFormat.of().parseHex(hex);
    var out = new ByteArrayOutputStream();
    out.writeBytes("RIFF\0\0\0\0WEBP".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(chunk.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(new byte[4]);
    out.writeBytes(body);
    return out.toByteArray();
  }
}
