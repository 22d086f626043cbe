package io.candor.media;

/** What is known of the bytes under a digest. */
public enum Finding {
  SOUND,
  MISSING,
  /** What lies there has another digest. */
  ALTERED,
  /** The store does not answer: nobody knows. */
  UNREACHABLE
}
