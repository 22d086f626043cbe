package io.candor.media;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Bytes as they are read, hashed on the way. The last piece is handed on only when all of it has
 * the digest: whoever is told the length first and counts never takes altered bytes for whole.
 */
final class VerifiedStream extends InputStream {

  private final InputStream source;
  private final MessageDigest hash = Digests.sha256();
  private final String digest;
  private long left;

  VerifiedStream(InputStream source, long size, String digest) {
    this.source = source;
    this.left = size;
    this.digest = digest;
    if (size == 0) {
      throw new MediaStoreException("what lies under " + digest + " is empty");
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = source.read(into, from, (int) Math.min(most, left));
    if (read < 0) {
      throw new AlteredException(digest);
    }
    hash.update(into, from, read);
    left -= read;
    if (left == 0) {
      requireDigest();
    }
    return read;
  }

  private void requireDigest() throws IOException {
    if (source.read() >= 0 || !Digests.hex(hash).equals(digest)) {
      throw new AlteredException(digest);
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
