package io.candor.generation.media.adapter;

import io.candor.generation.media.Medium;
import io.candor.media.MediaLibrary;
import io.candor.media.MediaStoreException;
import io.candor.messaging.Transactions;
import io.candor.rest.Caller;
import io.candor.rest.StoredMedia;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/**
 * Keeps an upload: first the bytes in the store, then the row. A crash between the two leaves bytes
 * that no row names; the same upload again mends it.
 */
@ApplicationScoped
class ReceiveMedia {

  private final Inspection inspection;
  private final MediaLibrary library;
  private final Transactions transactions;

  ReceiveMedia(Inspection inspection, MediaLibrary library, Transactions transactions) {
    this.inspection = inspection;
    this.library = library;
    this.transactions = transactions;
  }

  /**
   * @param first whether the workspace had not uploaded these bytes before
   */
  record Received(Medium medium, boolean first) {}

  /** What was uploaded; a problem where it cannot be taken. Called on a thread that may block. */
  Uni<Received> receive(Caller caller, Path file) {
    var medium = inspection.inspect(file);
    return library
        .put(medium.digest(), file)
        .onFailure(MediaStoreException.class)
        .transform(StoredMedia::unavailable)
        .chain(() -> transactions.run(session -> MediaRows.add(session, caller, medium)))
        .map(first -> new Received(medium, first));
  }
}
