package io.candor.media;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Bytes under their SHA-256, written once and never changed. Every call may block, and fails with
 * {@link MediaStoreException} while the store cannot be used.
 */
public interface MediaStore {

  /**
   * Keeps a file under its digest. What is there already stays as it is; nobody ever sees a part.
   *
   * @param digest of its bytes, as the caller has computed it
   */
  void put(String digest, Path file);

  /** The bytes, if they are there; to be closed. */
  Optional<MediaContent> open(String digest);
}
