package io.candor.media.marking;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.xmp.XmpDirectory;
import io.candor.media.MediaContent;
import io.candor.media.Pictures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTest {

  private static final String TERMS = "http://cv.iptc.org/newscodes/digitalsourcetype/";
  private static final Mark MADE = new Mark(TERMS + "trainedAlgorithmicMedia", "flux-1");
  private static final Mark CHANGED =
      new Mark(TERMS + "compositeWithTrainedAlgorithmicMedia", null);

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void anotherReaderFindsTheMarkAndThePixelsAreTheSame(String format) throws Exception {
    var picture = Pictures.encoded(format, 31, 17);

    var marked = marked(picture, MADE);

    assertThat(theMark(marked)).isEqualTo(MADE);
    assertThat(pixels(marked)).isEqualTo(pixels(picture));
  }

  @ParameterizedTest
  @CsvSource({
    // RFC 9649: 14 bits each, less one, the fifth byte's 0x10 for alpha; key frame of 640 x 481
    "VP8L,2f80c2770000,641,480,4",
    "VP8L,2f80c2771000,641,480,20",
    "'VP8 ',0000009d012a8002e101,640,481,4"
  })
  void aSimpleWebpBecomesAnExtendedOneWithTheMark(
      String chunk, String hex, int width, int height, int flags) throws Exception {
    var picture = Pictures.whole(Pictures.webp(chunk, hex));

    var marked = marked(picture, MADE);

    assertThat(theMark(marked)).isEqualTo(MADE);
    assertThat(little(marked, 4, 4)).isEqualTo(marked.length - 8);
    assertThat(new String(marked, 12, 4, StandardCharsets.ISO_8859_1)).isEqualTo("VP8X");
    assertThat(little(marked, 20, 4)).isEqualTo(flags);
    assertThat(little(marked, 24, 3)).isEqualTo(width - 1);
    assertThat(little(marked, 27, 3)).isEqualTo(height - 1);
    assertThat(Arrays.copyOfRange(marked, 30, 30 + picture.length - 12))
        .isEqualTo(Arrays.copyOfRange(picture, 12, picture.length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void aPictureThatToldSomethingElseTellsTheLastMarkOnly(String format) throws Exception {
    var once = marked(Pictures.encoded(format, 31, 17), MADE);

    var twice = marked(once, CHANGED);

    assertThat(theMark(twice)).isEqualTo(new Mark(CHANGED.digitalSourceType(), "flux-1"));
    assertThat(pixels(twice)).isEqualTo(pixels(once));
  }

  @Test
  void whatElseAPictureTellsStays() throws Exception {
    var packet =
        """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Rue des Arts"/>
        </rdf:RDF></x:xmpmeta>
        """;
    var picture = withXmp(Pictures.encoded("jpg", 31, 17), packet);

    var told = onlyXmp(marked(picture, MADE));

    assertThat(told.getPropertyString("http://ns.adobe.com/photoshop/1.0/", "Credit"))
        .isEqualTo("Rue des Arts");
    assertThat(told.getPropertyString(XMPConst.NS_IPTCEXT, "DigitalSourceType"))
        .isEqualTo(MADE.digitalSourceType());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no XML at all",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
      })
  void metadataThatCannotBeReadGiveWayToTheMark(String packet) throws Exception {
    var picture = withXmp(Pictures.encoded("jpg", 31, 17), packet);

    assertThat(theMark(marked(picture, MADE))).isEqualTo(MADE);
  }

  @Test
  void exifStaysFirst() throws Exception {
    var jpeg = Pictures.encoded("jpg", 31, 17);
    var exif = segment(0xe1, "Exif\0\0II*\0\b\0\0\0\0\0\0\0\0\0");
    var picture = spliced(jpeg, 2, exif);

    var marked = marked(picture, MADE);

    assertThat(Arrays.copyOfRange(marked, 2, 2 + exif.length)).isEqualTo(exif);
    assertThat(theMark(marked)).isEqualTo(MADE);
  }

  @Test
  void aPictureWithAC2paManifestStaysAsItIs() throws Exception {
    var jpeg = spliced(Pictures.encoded("jpg", 31, 17), 2, segment(0xeb, "JP\0\1\0\0\0\1manifest"));
    var png = spliced(Pictures.encoded("png", 31, 17), 33, chunk("caBX", "manifest"));
    var gif =
        spliced(
            Pictures.encoded("gif", 31, 17),
            gifColours(),
            bytes("!\u00ff\u000bC2PA_GIF\1\0\0\1x\0"));

    for (var picture : List.of(jpeg, png, gif)) {
      assertThat(marked(picture, MADE)).isEqualTo(picture);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // RFC 9649, 2.7.1: alpha 0x10, animation 0x02, Exif 0x08; XMP is 0x04
    "00000000800200df0100,4",
    "1a000000800200df0100,30"
  })
  void anExtendedWebpGetsTheMarkAndOneFlag(String hex, int flags) throws Exception {
    var picture = Pictures.whole(Pictures.webp("VP8X", hex));

    var marked = marked(picture, MADE);

    assertThat(theMark(marked)).isEqualTo(MADE);
    assertThat(little(marked, 4, 4)).isEqualTo(marked.length - 8);
    assertThat(marked[20]).isEqualTo((byte) flags);
    assertThat(Arrays.copyOfRange(marked, 21, picture.length))
        .isEqualTo(Arrays.copyOfRange(picture, 21, picture.length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XMP ", "C2PA"})
  void aWebpThatTellsItselfStaysAsItIs(String chunk) throws Exception {
    var extended = webp("VP8X", "00000000800200df0100", chunk, "7b7d");
    var simple = webp("VP8L", "2f80c2770000", chunk, "7b7d");

    for (var picture : List.of(extended, simple)) {
      assertThat(marked(picture, MADE)).isEqualTo(picture);
    }
  }

  @Test
  void aWebpWhoseChunksAreNotAllReadStaysAsItIs() throws Exception {
    var picture =
        webp("VP8X", "00000000800200df0100", "VP8 ", "00".repeat(300_000), "C2PA", "7b7d");

    assertThat(marked(picture, MADE)).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void whateverItsLengthAPictureIsMarkedOrPassesAsItIs(String format) throws Exception {
    var whole = Pictures.encoded(format, 31, 17);

    for (int length = 0; length < whole.length; length++) {
      var part = Arrays.copyOf(whole, length);
      var marked = marked(part, MADE);
      assertThat(withoutTheMark(marked, part)).isEqualTo(part);
    }
  }

  /** Whole, by pieces of every length; its size is the one that was told. */
  private static byte[] marked(byte[] picture, Mark mark) throws IOException {
    var content = new MediaContent(new ByteArrayInputStream(picture), picture.length);
    try (var marked = Marking.marked(content, mark)) {
      var bytes = marked.bytes().readAllBytes();
      assertThat(marked.size()).isEqualTo(bytes.length);
      return bytes;
    }
  }

  private static Mark theMark(byte[] picture) throws Exception {
    var told = onlyXmp(picture);
    return new Mark(
        told.getPropertyString(XMPConst.NS_IPTCEXT, "DigitalSourceType"),
        told.getPropertyString(XMPConst.NS_IPTCEXT, "AISystemUsed"));
  }

  private static XMPMeta onlyXmp(byte[] picture)
      throws IOException, ImageProcessingException, XMPException {
    var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    var found = List.copyOf(metadata.getDirectoriesOfType(XmpDirectory.class));
    assertThat(found).hasSize(1);
    return found.getFirst().getXMPMeta();
  }

  private static int[] pixels(byte[] picture) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** What is left when the bytes are taken out by which it grew, where they begin to differ. */
  private static byte[] withoutTheMark(byte[] marked, byte[] picture) {
    int at = Arrays.mismatch(marked, picture);
    int from = at < 0 ? marked.length : at;
    int to = from + marked.length - picture.length;
    var out = new ByteArrayOutputStream();
    out.write(marked, 0, Math.min(from, to));
    out.write(marked, Math.max(from, to), marked.length - Math.max(from, to));
    return out.toByteArray();
  }

  private static int little(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number |= (bytes[at + i] & 0xff) << (8 * i);
    }
    return number;
  }

  private static int gifColours() {
    return 13 + (3 << ((Pictures.encoded("gif", 31, 17)[10] & 7) + 1));
  }

  private static byte[] withXmp(byte[] jpeg, String packet) {
    return spliced(jpeg, 2, segment(0xe1, "http://ns.adobe.com/xap/1.0/\0" + packet));
  }

  private static byte[] segment(int marker, String content) {
    int length = content.length() + 2;
    var head = new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length};
    return spliced(head, head.length, bytes(content));
  }

  /** Its checksum is not looked at. */
  private static byte[] chunk(String type, String content) {
    return bytes("\0\0\0" + (char) content.length() + type + content + "\0\0\0\0");
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] spliced(byte[] whole, int at, byte[] piece) {
    var out = new ByteArrayOutputStream();
    out.write(whole, 0, at);
    out.writeBytes(piece);
    out.write(whole, at, whole.length - at);
    return out.toByteArray();
  }

  /** With chunks, each a name and its bytes, an even number of them. */
  private static byte[] webp(String... chunks) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(Pictures.whole(Pictures.webp(chunks[0], chunks[1])));
    for (int i = 2; i < chunks.length; i += 2) {
      var one = Pictures.whole(Pictures.webp(chunks[i], chunks[i + 1]));
      out.write(one, 12, one.length - 12);
    }
    var all = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    return all.putInt(4, all.capacity() - 8).array();
  }
}
