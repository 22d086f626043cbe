package io.candor.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells when it is closed, once. */
final class CountedStream extends FilterInputStream {

  private final Runnable whenClosed;
  private final AtomicBoolean closed = new AtomicBoolean();

  CountedStream(InputStream source, Runnable whenClosed) {
    super(source);
    this.whenClosed = whenClosed;
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      if (closed.compareAndSet(false, true)) {
        whenClosed.run();
      }
    }
  }
}
