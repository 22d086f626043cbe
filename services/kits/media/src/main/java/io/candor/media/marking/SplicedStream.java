package io.candor.media.marking;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A file with its changes, read from its beginning. */
final class SplicedStream extends InputStream {

  private final InputStream source;
  private final Deque<Splice> left;
  private InputStream inserted = InputStream.nullInputStream();
  private long position;

  /** The splices stand in the order of their places, and never overlap. */
  SplicedStream(InputStream source, List<Splice> splices) {
    this.source = source;
    this.left = new ArrayDeque<>(splices);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    int read = inserted.read(into, from, most);
    while (read < 0 && atNext()) {
      apply(left.remove());
      read = inserted.read(into, from, most);
    }
    return read < 0 ? copied(into, from, most) : read;
  }

  private boolean atNext() {
    var next = left.peek();
    return next != null && next.at() == position;
  }

  private void apply(Splice splice) throws IOException {
    source.skipNBytes(splice.skip());
    position += splice.skip();
    inserted = splice.inserted();
  }

  private int copied(byte[] into, int from, int most) throws IOException {
    var next = left.peek();
    int wanted = next == null ? most : (int) Math.min(most, next.at() - position);
    int read = source.read(into, from, wanted);
    position += Math.max(0, read);
    return read;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
