package io.candor.generation.media;

import static io.restassured.RestAssured.given;

import io.candor.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures, and how they are sent. */
public final class Uploads {

  private Uploads() {}

  /** A picture of one colour, as the JDK encodes it. */
  public static byte[] picture(String format, int colour) {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 40; x++) {
      image.setRGB(x, 3, colour);
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A PNG's header that says it is so large, and nothing more. */
  public static byte[] claiming(int width, int height) {
    var png = picture("png", 0);
    for (int i = 0; i < 4; i++) {
      png[16 + i] = (byte) (width >> (24 - 8 * i));
      png[20 + i] = (byte) (height >> (24 - 8 * i));
    }
    return png;
  }

  /** A call of camille. */
  public static RequestSpecification caller(String workspace, String... groups) {
    return given().header("Authorization", "Bearer " + token(workspace, groups));
  }

  /** What camille shows. */
  public static String token(String workspace, String... groups) {
    return Tokens.of("camille").workspace(workspace).groups(groups).mint();
  }

  /** Sends a file as an author. */
  public static ValidatableResponse send(String workspace, byte[] file, String claim) {
    return caller(workspace, "author")
        .multiPart("file", "upload", file, claim)
        .post("/v1/media")
        .then();
  }

  /** Uploads a picture and answers its digest. */
  public static String digest(String workspace, byte[] file) {
    return send(workspace, file, "image/png").statusCode(201).extract().path("digest");
  }
}
