package io.candor.media;

import java.io.IOException;
import java.io.InputStream;

/**
 * An open medium.
 *
 * @param bytes whose end cannot be read unless all of it has the digest it lies under
 * @param size of all of it
 */
public record MediaContent(InputStream bytes, long size) implements AutoCloseable {

  static MediaContent verified(String digest, InputStream bytes, long size) {
    return new MediaContent(new VerifiedStream(bytes, size, digest), size);
  }

  /** The same, telling when it breaks: an answer whose length was said must then not look whole. */
  public MediaContent guarded(Runnable whenBroken) {
    return new MediaContent(new GuardedStream(bytes, whenBroken), size);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
