package io.candor.publishing.media.adapter;

import io.candor.contracts.Media;
import io.candor.media.Digests;
import io.candor.media.MediaContent;
import io.candor.media.MediaLibrary;
import io.candor.media.MediaStoreException;
import io.candor.messaging.Transactions;
import io.candor.rest.StoredMedia;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The media that the public may see, and their bytes. */
@ApplicationScoped
class OpenMedia {

  private final Transactions transactions;
  private final MediaLibrary library;

  OpenMedia(Transactions transactions, MediaLibrary library) {
    this.transactions = transactions;
    this.library = library;
  }

  /** As any post that is out shows it; 404 where none does. */
  Uni<Media> shown(String digest) {
    return known(digest, transactions.read(session -> PublicMedia.find(session, digest)));
  }

  /** As this post shows it; 404 where it is not out, or has no such medium. */
  Uni<Media> shown(String digest, UUID post) {
    return known(digest, transactions.read(session -> PublicMedia.find(session, digest, post)));
  }

  /** Its bytes as they are shown; only their name where the asker has them. */
  Uni<Response> answer(
      Media medium,
      String name,
      @Nullable String ifNoneMatch,
      HttpServerRequest request,
      UnaryOperator<MediaContent> shown) {
    return StoredMedia.tag(name).equals(ifNoneMatch)
        ? Uni.createFrom().item(PublicAnswers.known(name))
        : open(medium.digest())
            .map(shown)
            .map(content -> content.guarded(request.response()::reset))
            .map(content -> PublicAnswers.bytes(medium, name, content));
  }

  /** To be closed by who reads it; 503 while the store cannot be used. */
  private Uni<MediaContent> open(String digest) {
    return library
        .stored(digest)
        .onFailure(MediaStoreException.class)
        .transform(StoredMedia::unavailable);
  }

  private static Uni<Media> known(String digest, Uni<Optional<Media>> found) {
    return Digests.valid(digest)
        ? found.map(medium -> medium.orElseThrow(NotFoundException::new))
        : Uni.createFrom().failure(new NotFoundException());
  }
}
