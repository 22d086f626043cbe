package io.candor.media.marking;

import io.candor.media.ImageHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * WebP carries XMP in a chunk behind the picture, and says so in a chunk VP8X before it (RFC 9649,
 * 2.7). One that has XMP stays as it is, and one that has a C2PA manifest, which would break; also
 * one whose chunks do not all begin within what is read, since these may be among them.
 */
final class WebpCarrier {

  private static final int LENGTH = 4;
  private static final int FIRST = 12;
  private static final int FLAGS = FIRST + 8;
  private static final int HAS_XMP = 0x04;
  private static final int HAS_ALPHA = 0x10;
  private static final int ALPHA_OF_LOSSLESS = 0x10; // in the fifth byte of its header

  private WebpCarrier() {}

  static List<Splice> change(Head head, XmpPacket packet) {
    long end = head.fourLittle(LENGTH) + 8L;
    if (end != head.size() || end % 2 != 0 || has(head, Set.of("XMP ", "C2PA"))) {
      return List.of();
    }
    var xmp = Splice.insert(end, chunk("XMP ", packet.with(null)));
    return head.has(FIRST, "VP8X") ? extended(head, xmp) : simple(head, xmp);
  }

  private static boolean has(Head head, Set<String> names) {
    long at = FIRST;
    while (at < head.size()) {
      int chunk = Math.toIntExact(at);
      if (names.stream().anyMatch(name -> head.has(chunk, name))) {
        return true;
      }
      long length = head.fourLittle(chunk + 4);
      at += 8 + length + length % 2;
    }
    return false;
  }

  /** Only its flags change, and its end. */
  private static List<Splice> extended(Head head, Splice xmp) {
    var flags = little(1).put((byte) (head.one(FLAGS) | HAS_XMP));
    return List.of(length(head, xmp.growth()), new Splice(FLAGS, 1, flags), xmp);
  }

  private static List<Splice> simple(Head head, Splice xmp) {
    var size = size(head);
    if (size == null) {
      return List.of();
    }
    var before = Splice.insert(FIRST, chunk("VP8X", header(size, alpha(head))));
    return List.of(length(head, xmp.growth() + before.growth()), before, xmp);
  }

  private static Splice length(Head head, long growth) {
    return new Splice(LENGTH, 4, little(4).putInt((int) (head.fourLittle(LENGTH) + growth)));
  }

  private static ImageHeader.@Nullable Image size(Head head) {
    try {
      var header = ImageHeader.of(head.stream());
      return header instanceof ImageHeader.Image image ? image : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean alpha(Head head) {
    return head.has(FIRST, "VP8L") && (head.one(FIRST + 8 + 4) & ALPHA_OF_LOSSLESS) != 0;
  }

  private static byte[] header(ImageHeader.Image size, boolean alpha) {
    return little(10)
        .putInt(HAS_XMP | (alpha ? HAS_ALPHA : 0))
        .put(three(size.width() - 1))
        .put(three(size.height() - 1))
        .array();
  }

  private static byte[] chunk(String name, byte[] content) {
    return little(8 + content.length + content.length % 2)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .putInt(content.length)
        .put(content)
        .array();
  }

  private static byte[] three(int number) {
    return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
