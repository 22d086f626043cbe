package io.candor.media.marking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JPEG carries XMP in a segment APP1 (XMP specification, part 3, 1.1.3), behind JFIF's and Exif's,
 * which want to be first.
 */
final class JpegCarrier {

  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP11 = 0xeb;
  private static final int SCAN = 0xda;

  private final Head head;
  private final List<Splice> removed = new ArrayList<>();
  private int place = 2;
  private byte @Nullable [] before;

  private JpegCarrier(Head head) {
    this.head = head;
  }

  static List<Splice> change(Head head, XmpPacket packet) {
    return new JpegCarrier(head).change(packet);
  }

  private List<Splice> change(XmpPacket packet) {
    int at = 2;
    for (int marker = marker(at); marker != SCAN; marker = marker(at)) {
      int end = at + 2 + head.two(at + 2);
      if (marker == APP11 && head.has(at + 4, "JP")) { // C2PA, in JUMBF
        return List.of();
      }
      note(marker, at, end);
      at = end;
    }
    List<Splice> all = new ArrayList<>(List.of(Splice.insert(place, segment(packet.with(before)))));
    all.addAll(removed);
    return all;
  }

  private void note(int marker, int at, int end) {
    if (marker == APP1 && head.has(at + 4, XMP)) {
      before = head.part(at + 4 + XMP.length(), end);
      removed.add(Splice.remove(at, end - at));
    } else if (at == place && (marker == APP0 || (marker == APP1 && head.has(at + 4, "Exif")))) {
      place = end;
    }
  }

  /** Segments alone stand before a scan; anything else is no JPEG that can be read here. */
  private int marker(int at) {
    if (head.one(at) != 0xff || head.one(at + 1) < 0xc0) {
      throw new IndexOutOfBoundsException(at);
    }
    return head.one(at + 1);
  }

  private static byte[] segment(byte[] packet) {
    int length = 2 + XMP.length() + packet.length;
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xff, (byte) APP1, (byte) (length >> 8), (byte) length});
    out.writeBytes(XMP.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(packet);
    return out.toByteArray();
  }
}
