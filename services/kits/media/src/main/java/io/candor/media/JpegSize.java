package io.candor.media;

import java.io.EOFException;
import java.io.IOException;

/** Finds the frame header (SOF) of a JPEG: ITU-T T.81, B.2. */
final class JpegSize {

  private static final int SCAN = 0xda;
  private static final int END = 0xd9;

  private JpegSize() {}

  static ImageFormat.Size find(HeaderBytes in) throws IOException {
    for (int marker = marker(in); marker != SCAN && marker != END; marker = marker(in)) {
      if (isAlone(marker)) {
        continue;
      }
      int length = in.big(2);
      if (isFrame(marker)) {
        in.skip(1);
        int height = in.big(2);
        return new ImageFormat.Size(in.big(2), height);
      }
      in.skip(Math.max(0, length - 2));
    }
    throw new EOFException();
  }

  /** 0xff, as often as one likes, and the marker. */
  private static int marker(HeaderBytes in) throws IOException {
    if (in.one() != 0xff) {
      throw new EOFException();
    }
    int marker = in.one();
    while (marker == 0xff) {
      marker = in.one();
    }
    return marker;
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
  }

  /** SOF0 to SOF15 without DHT, JPG and DAC. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }
}
