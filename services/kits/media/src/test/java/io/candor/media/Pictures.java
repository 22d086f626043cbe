package io.candor.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Pictures for tests: headers as the formats' documents say, and real ones of the JDK's encoders.
 */
public final class Pictures {

  private Pictures() {}

  /** A picture as {@code javax.imageio} writes it. */
  public static byte[] encoded(String format, int width, int height) {
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
  public static byte[] webp(String chunk, String hex) {
    var body = HexFormat.of().parseHex(hex);
    var out = new ByteArrayOutputStream();
    out.writeBytes("RIFF\0\0\0\0WEBP".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(chunk.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(new byte[4]);
    out.writeBytes(body);
    return out.toByteArray();
  }

  /** A WebP with its lengths: of the file, and of its one chunk. */
  public static byte[] whole(byte[] webp) {
    var lengths = java.nio.ByteBuffer.wrap(webp).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    lengths.putInt(4, webp.length - 8).putInt(16, webp.length - 20);
    return webp;
  }
}
