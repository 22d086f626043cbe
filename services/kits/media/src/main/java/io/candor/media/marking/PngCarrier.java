package io.candor.media.marking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** PNG carries XMP in a chunk iTXt (XMP specification, part 3, 1.1.5), here the second of all. */
final class PngCarrier {

  /** Keyword; not compressed, by method 0; no language, no translated keyword. */
  private static final String XMP = "XML:com.adobe.xmp\0\0\0\0\0";

  private static final String KEYWORD = "XML:com.adobe.xmp\0";
  private static final int FIRST = 8;
  private static final int AROUND = 12; // length, type and checksum

  private PngCarrier() {}

  static List<Splice> change(Head head, XmpPacket packet) {
    int second = FIRST + AROUND + head.four(FIRST);
    List<Splice> removed = new ArrayList<>();
    byte @Nullable [] before = null;
    for (int at = second; !head.has(at + 4, "IDAT"); at = end(head, at)) {
      if (head.has(at + 4, "caBX")) { // C2PA
        return List.of();
      }
      if (head.has(at + 4, "iTXt" + KEYWORD)) {
        before = xmp(head, at);
        removed.add(Splice.remove(at, end(head, at) - at));
      }
    }
    List<Splice> all = new ArrayList<>(List.of(Splice.insert(second, chunk(packet.with(before)))));
    all.addAll(removed);
    return all;
  }

  private static int end(Head head, int at) {
    return Math.addExact(at + AROUND, Math.min(head.four(at), head.length()));
  }

  /** Absent where it is compressed: it could swell. */
  private static byte @Nullable [] xmp(Head head, int at) {
    return head.has(at + 8, XMP)
        ? head.part(at + 8 + XMP.length(), end(head, at) - Integer.BYTES)
        : null;
  }

  private static byte[] chunk(byte[] packet) {
    int length = XMP.length() + packet.length;
    var chunk = ByteBuffer.allocate(AROUND + length);
    chunk.putInt(length);
    chunk.put(("iTXt" + XMP).getBytes(StandardCharsets.ISO_8859_1)).put(packet);
    var checksum = new CRC32();
    checksum.update(chunk.array(), Integer.BYTES, Integer.BYTES + length);
    return chunk.putInt((int) checksum.getValue()).array();
  }
}
