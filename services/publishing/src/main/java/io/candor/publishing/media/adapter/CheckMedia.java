package io.candor.publishing.media.adapter;

import io.candor.media.Finding;
import io.candor.media.ImageHeader;
import io.candor.media.MediaLibrary;
import io.candor.messaging.Transactions;
import io.candor.publishing.media.MediaFault;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads the media of a post to their ends: all are there, and each has its digest. */
@ApplicationScoped
public class CheckMedia {

  private final MediaLibrary library;
  private final Transactions transactions;

  CheckMedia(MediaLibrary library, Transactions transactions) {
    this.library = library;
    this.transactions = transactions;
  }

  /** The first thing that is wrong, if any. Slow: outside of any transaction. */
  public Uni<Optional<MediaFault>> fault(List<String> digests) {
    return Multi.createFrom()
        .iterable(digests)
        .onItem()
        .transformToUniAndConcatenate(this::one)
        .collect()
        .asList()
        .map(all -> all.stream().flatMap(Optional::stream).findFirst());
  }

  private Uni<Optional<MediaFault>> one(String digest) {
    return library
        .check(digest)
        .call(checked -> keepSize(digest, checked.header()))
        .map(checked -> fault(checked.finding()));
  }

  private Uni<Void> keepSize(String digest, ImageHeader header) {
    return header instanceof ImageHeader.Image image
        ? transactions.run(session -> Pictures.keep(session, digest, image))
        : Uni.createFrom().voidItem();
  }

  private static Optional<MediaFault> fault(Finding finding) {
    return switch (finding) {
      case SOUND -> Optional.empty();
      case MISSING -> Optional.of(MediaFault.MISSING);
      case ALTERED -> Optional.of(MediaFault.ALTERED);
      case UNREACHABLE -> Optional.of(MediaFault.UNREACHABLE);
    };
  }
}
