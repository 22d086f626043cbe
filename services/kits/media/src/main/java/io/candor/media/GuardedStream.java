package io.candor.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells when reading fails, before who reads hears of it. */
final class GuardedStream extends FilterInputStream {

  private final Runnable whenBroken;

  GuardedStream(InputStream source, Runnable whenBroken) {
    super(source);
    this.whenBroken = whenBroken;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      whenBroken.run();
      throw e;
    }
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    try {
      return super.read(into, from, most);
    } catch (IOException e) {
      whenBroken.run();
      throw e;
    }
  }
}
