package io.candor.media;

import java.io.EOFException;
import java.io.IOException;

/** Finds the size in the first chunk of a WebP: RFC 9649. */
final class WebpSize {

  private static final int FOURTEEN_BITS = 0x3fff;
  private static final int LOSSLESS = 0x2f;
  private static final String KEY_FRAME = "\u009d\u0001*";

  private WebpSize() {}

  static ImageFormat.Size find(HeaderBytes in) throws IOException {
    var chunk = in.text(4);
    in.skip(4);
    return switch (chunk) {
      case "VP8X" -> extended(in);
      case "VP8L" -> lossless(in);
      case "VP8 " -> lossy(in);
      default -> throw new EOFException();
    };
  }

  private static ImageFormat.Size extended(HeaderBytes in) throws IOException {
    in.skip(4);
    return new ImageFormat.Size(in.little(3) + 1, in.little(3) + 1);
  }

  private static ImageFormat.Size lossless(HeaderBytes in) throws IOException {
    if (in.one() != LOSSLESS) {
      throw new EOFException();
    }
    int bits = in.little(4);
    return new ImageFormat.Size((bits & FOURTEEN_BITS) + 1, ((bits >>> 14) & FOURTEEN_BITS) + 1);
  }

  private static ImageFormat.Size lossy(HeaderBytes in) throws IOException {
    in.skip(3);
    if (!in.text(3).equals(KEY_FRAME)) {
      throw new EOFException();
    }
    return new ImageFormat.Size(in.little(2) & FOURTEEN_BITS, in.little(2) & FOURTEEN_BITS);
  }
}
