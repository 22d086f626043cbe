package io.candor.media;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of a file, number by number; an end too early is an {@link EOFException}. */
final class HeaderBytes {

  private final InputStream bytes;

  HeaderBytes(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes);
  }

  /** What comes next, without taking it; shorter where the file ends. */
  String peek(int length) throws IOException {
    bytes.mark(length);
    var seen = new String(bytes.readNBytes(length), StandardCharsets.ISO_8859_1);
    bytes.reset();
    return seen;
  }

  String text(int length) throws IOException {
    var read = bytes.readNBytes(length);
    if (read.length < length) {
      throw new EOFException();
    }
    return new String(read, StandardCharsets.ISO_8859_1);
  }

  void skip(long length) throws IOException {
    bytes.skipNBytes(length);
  }

  /** The last byte first. */
  int little(int length) throws IOException {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value |= one() << (8 * i);
    }
    return value;
  }

  /** The first byte first. */
  int big(int length) throws IOException {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value = (value << 8) | one();
    }
    return value;
  }

  int one() throws IOException {
    int read = bytes.read();
    if (read < 0) {
      throw new EOFException();
    }
    return read;
  }
}
