package io.candor.media;

/** The store cannot be used now: it is full, not there, or does not answer. */
public final class MediaStoreException extends RuntimeException {

  MediaStoreException(String what, Throwable cause) {
    super(what, cause);
  }

  MediaStoreException(String what) {
    super(what);
  }
}
