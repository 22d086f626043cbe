package io.candor.media.marking;

import io.candor.media.ImageHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * WebP carries XMP in a chunk behind the picture, and says so in a chunk VP8X before it (RFC 9649,
 * 2.7). One that has such a chunk already stays as it is.
 */
final class WebpCarrier {

  private static final int LENGTH = 4;
  private static final int FIRST = 12;
  private static final int HAS_XMP = 0x04;
  private static final int HAS_ALPHA = 0x10;
  private static final int ALPHA_OF_LOSSLESS = 0x10; // in the fifth byte of its header

  private WebpCarrier() {}

  static List<Splice> change(Head head, XmpPacket packet) {
    long end = head.fourLittle(LENGTH) + 8L;
    var size = size(head);
    if (head.has(FIRST, "VP8X") || end != head.size() || end % 2 != 0 || size == null) {
      return List.of();
    }
    var xmp = chunk("XMP ", packet.with(null));
    var extended = chunk("VP8X", extended(size, alpha(head)));
    long length = end - 8 + xmp.length + extended.length;
    return List.of(
        new Splice(LENGTH, 4, little(4).putInt((int) length)),
        Splice.insert(FIRST, extended),
        Splice.insert(end, xmp));
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

  private static byte[] extended(ImageHeader.Image size, boolean alpha) {
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
