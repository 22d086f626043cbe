package io.candor.media.marking;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * A change of a file.
 *
 * @param at bytes from its beginning; its size is the end
 * @param skip how many bytes are left out there
 * @param insert what stands in their place, from the buffer's beginning to its capacity
 */
record Splice(long at, int skip, ByteBuffer insert) {

  static Splice insert(long at, byte[] bytes) {
    return new Splice(at, 0, ByteBuffer.wrap(bytes));
  }

  static Splice remove(long at, int length) {
    return new Splice(at, length, ByteBuffer.allocate(0));
  }

  InputStream inserted() {
    var bytes = new byte[insert.capacity()];
    insert.get(0, bytes);
    return new ByteArrayInputStream(bytes);
  }

  /** By how much the file grows. */
  long growth() {
    return (long) insert.capacity() - skip;
  }
}
