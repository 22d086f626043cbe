package io.candor.generation.media.adapter;

import io.candor.generation.media.Medium;
import io.candor.media.MediaContent;
import io.candor.media.MediaLibrary;
import io.candor.media.MediaStoreException;
import io.candor.messaging.Transactions;
import io.candor.rest.Problems;
import io.candor.rest.StoredMedia;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what a workspace has uploaded; another's is not there. */
@ApplicationScoped
class ShowMedia {

  private final Transactions transactions;
  private final MediaLibrary library;

  ShowMedia(Transactions transactions, MediaLibrary library) {
    this.transactions = transactions;
    this.library = library;
  }

  /** What is known of it; 404 where there is none. */
  Uni<Medium> find(String workspace, String digest) {
    return transactions
        .read(session -> MediaRows.find(session, workspace, digest))
        .map(found -> found.orElseThrow(() -> Problems.notFound("medium")));
  }

  /** Its bytes, to be closed; 503 while they cannot be had. */
  Uni<MediaContent> open(Medium medium) {
    return library
        .stored(medium.digest())
        .onFailure(MediaStoreException.class)
        .transform(StoredMedia::unavailable);
  }
}
