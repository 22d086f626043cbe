package io.candor.publishing;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.ConfigProvider;

/** The folder that is the media store in tests, as its files lie there. */
public final class Shelf {

  private static final Authorship CAPTURED =
      new Authorship("digitalCapture", "human_validated", null, null, null, 1);

  private Shelf() {}

  /** A PNG of 40 x 30 that no other test has. */
  public static byte[] picture() {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, ThreadLocalRandom.current().nextInt(0x1000000));
    image.setRGB(2, 2, ThreadLocalRandom.current().nextInt(0x1000000));
    image.setRGB(3, 3, ThreadLocalRandom.current().nextInt(0x1000000));
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The medium of these bytes, as a draft names it. */
  public static Media named(byte[] bytes, String alt) {
    return new Media(digest(bytes), "image/png", alt, CAPTURED);
  }

  /** Puts bytes there, as generation does. */
  public static Media put(byte[] bytes, String alt) {
    var medium = named(bytes, alt);
    lay(medium.digest(), bytes);
    return medium;
  }

  /** Puts bytes under a digest, right or wrong. */
  public static void lay(String digest, byte[] bytes) {
    try {
      var place = place(digest);
      Files.createDirectories(place.getParent());
      Files.write(place, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path place(String digest) {
    var folder = ConfigProvider.getConfig().getValue("candor.media.folder", Path.class);
    return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
