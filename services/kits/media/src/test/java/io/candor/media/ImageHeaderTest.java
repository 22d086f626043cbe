package io.candor.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.media.ImageHeader.Broken;
import io.candor.media.ImageHeader.Image;
import io.candor.media.ImageHeader.Unknown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {

  private static ImageHeader of(byte[] bytes) throws IOException {
    return ImageHeader.of(new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif"})
  void whatAnEncoderWroteIsKnownWithItsSize(String format, String mediaType) throws IOException {
    assertThat(of(Pictures.encoded(format, 321, 123))).isEqualTo(new Image(mediaType, 321, 123));
  }

  @ParameterizedTest
  @CsvSource({
    // RFC 9649: canvas 641 x 480, less one; 14 bits each, less one; key frame of 640 x 481
    "VP8X,00000000800200df0100,641,480",
    "VP8L,2f80c27700,641,480",
    "'VP8 ',0000009d012a8002e101,640,481"
  })
  void eachKindOfWebpTellsItsSize(String chunk, String hex, int width, int height)
      throws IOException {
    assertThat(of(Pictures.webp(chunk, hex))).isEqualTo(new Image("image/webp", width, height));
  }

  @ParameterizedTest
  @CsvSource({"png,8,23", "jpg,3,20", "gif,6,9"})
  void aHeaderThatEndsTooEarlyIsBroken(String format, int shortest, int longest)
      throws IOException {
    var whole = Pictures.encoded(format, 10, 10);

    for (int length = shortest; length <= longest; length++) {
      assertThat(of(Arrays.copyOf(whole, length))).isInstanceOf(Broken.class);
    }
    assertThat(of(Arrays.copyOf(whole, 2))).isInstanceOf(Unknown.class);
  }

  @Test
  void aJpegWithLongMetadataIsReadToItsFrame() throws IOException {
    var whole = Pictures.encoded("jpg", 40, 30);
    var exif = new byte[65_537];
    exif[0] = (byte) 0xff;
    exif[1] = (byte) 0xe1;
    exif[2] = (byte) 0xff;
    exif[3] = (byte) 0xff;
    var out = new java.io.ByteArrayOutputStream();
    out.write(whole, 0, 2);
    out.writeBytes(exif);
    out.write(whole, 2, whole.length - 2);

    assertThat(of(out.toByteArray())).isEqualTo(new Image("image/jpeg", 40, 30));
  }

  @Test
  void aPictureOfNoSizeIsBroken() throws IOException {
    assertThat(of(Pictures.webp("VP8 ", "0000009d012a00000000"))).isInstanceOf(Broken.class);
    assertThat(of(Pictures.webp("ALPH", "00000000"))).isInstanceOf(Broken.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<!DOCTYPE html><script>alert(1)</script>",
        "%PDF-1.7",
        "RIFF....AVI LIST",
        "GIF90a..........",
        "BM......"
      })
  void everythingElseIsUnknown(String text) throws IOException {
    assertThat(of(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Unknown.class);
  }
}
