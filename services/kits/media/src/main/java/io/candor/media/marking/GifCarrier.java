package io.candor.media.marking;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GIF carries XMP in an application extension (XMP specification, part 3, 1.1.2), which only its
 * version 89a knows: before the first picture. Readers that do not know it take the packet's bytes
 * for lengths of pieces, and land on the trailer behind it.
 */
final class GifCarrier {

  private static final String XMP = "!\u00ff\u000bXMP DataXMP";
  private static final String C2PA = "!\u00ff\u000bC2PA_GIF";
  private static final int VERSION = 3;
  private static final int FLAGS = 10;
  private static final int COLOURS = 13;
  private static final int TRAILER = 258;
  private static final int EXTENSION = 0x21;

  private GifCarrier() {}

  static List<Splice> change(Head head, XmpPacket packet) {
    int place = COLOURS + colours(head.one(FLAGS));
    List<Splice> removed = new ArrayList<>();
    byte @Nullable [] before = null;
    for (int at = place; head.one(at) == EXTENSION; at = end(head, at)) {
      if (head.has(at, C2PA)) {
        return List.of();
      }
      if (head.has(at, XMP)) {
        before = head.part(at + XMP.length(), Math.max(at, end(head, at) - TRAILER));
        removed.add(Splice.remove(at, end(head, at) - at));
      }
    }
    List<Splice> all = new ArrayList<>();
    all.add(
        new Splice(VERSION, VERSION, ByteBuffer.wrap("89a".getBytes(StandardCharsets.ISO_8859_1))));
    all.add(Splice.insert(place, extension(packet.with(before))));
    all.addAll(removed);
    return all;
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** Behind the pieces of an extension, the last of which is empty. */
  private static int end(Head head, int at) {
    int piece = at + 2;
    while (head.one(piece) != 0) {
      piece += 1 + head.one(piece);
    }
    return piece + 1;
  }

  private static byte[] extension(byte[] packet) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(XMP.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(packet);
    out.write(1);
    for (int i = 0xff; i >= 0; i--) {
      out.write(i);
    }
    out.write(0);
    return out.toByteArray();
  }
}
