package io.candor.media;

import java.io.IOException;

/** What lies under a digest has another one. */
public final class AlteredException extends IOException {

  AlteredException(String digest) {
    super("what lies under " + digest + " has another digest");
  }
}
