package io.candor.media.marking;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning of a file, at places of one's choice; a place beyond it is an {@link
 * IndexOutOfBoundsException}.
 */
final class Head {

  private final byte[] bytes;
  private final long size;

  /** With the size of the whole file, in bytes. */
  Head(byte[] bytes, long size) {
    this.bytes = bytes;
    this.size = size;
  }

  /** Of the whole file, in bytes. */
  long size() {
    return size;
  }

  /** How much of it is here. */
  int length() {
    return bytes.length;
  }

  int one(int at) {
    return bytes[at] & 0xff;
  }

  /** Two bytes, the first one first. */
  int two(int at) {
    return (one(at) << 8) | one(at + 1);
  }

  /** Four bytes, the first one first; a file's length beyond 31 bits is out of bounds. */
  int four(int at) {
    return positive(ByteBuffer.wrap(bytes).getInt(at));
  }

  /** Four bytes, the last one first. */
  int fourLittle(int at) {
    return positive(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at));
  }

  boolean has(int at, String text) {
    var wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return at + wanted.length <= bytes.length
        && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** From a place to another, without the latter. */
  byte[] part(int from, int to) {
    if (from > to || to > bytes.length) {
      throw new IndexOutOfBoundsException(to);
    }
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static int positive(int number) {
    if (number < 0) {
      throw new IndexOutOfBoundsException(number);
    }
    return number;
  }
}
