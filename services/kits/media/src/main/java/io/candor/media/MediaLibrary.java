package io.candor.media;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The store for callers that must not block: all work is done on worker threads, and only so many
 * media are open at once.
 */
@ApplicationScoped
public class MediaLibrary {

  private static final Logger LOG = Logger.getLogger(MediaLibrary.class);

  /** Metadata may stand before the size, but seldom so much. */
  private static final int HEAD = 256 * 1024;

  private final MediaStore store;
  private final Semaphore free;

  @Inject
  MediaLibrary(MediaStore store, MediaConfig config) {
    this(store, config.readsAtOnce());
  }

  MediaLibrary(MediaStore store, int readsAtOnce) {
    this.store = store;
    this.free = new Semaphore(readsAtOnce);
  }

  /** Keeps a file under its digest; fails with {@link MediaStoreException}. */
  public Uni<Void> put(String digest, Path file) {
    return off(
            () -> {
              store.put(digest, file);
              return digest;
            })
        .replaceWithVoid();
  }

  /**
   * Opens a medium, to be closed by who reads it. Fails with {@link MediaStoreException}, also
   * while too many are open.
   */
  Uni<Optional<MediaContent>> open(String digest) {
    return off(() -> {
      if (!free.tryAcquire()) {
        throw new MediaStoreException("too many media are being read");
      }
      return opened(digest);
    });
  }

  /** The same of one that was stored: where it is there no more, the store cannot be used. */
  public Uni<MediaContent> stored(String digest) {
    return open(digest)
        .map(found ->
            found.orElseThrow(
                () -> new MediaStoreException("nothing lies under " + digest + " any more")));
  }

  /** Reads all of it. It never fails. */
  public Uni<Checked> check(String digest) {
    return off(() -> checked(digest));
  }

  private Optional<MediaContent> opened(String digest) {
    Optional<MediaContent> content = Optional.empty();
    try {
      content =
          store
              .open(digest)
              .map(it -> new MediaContent(new CountedStream(it.bytes(), free::release), it.size()));
      return content;
    } finally {
      if (content.isEmpty()) {
        free.release();
      }
    }
  }

  private Checked checked(String digest) {
    try (var content = store.open(digest).orElse(null)) {
      return content == null ? Checked.of(Finding.MISSING) : read(content.bytes());
    } catch (AlteredException _) {
      return Checked.of(Finding.ALTERED);
    } catch (IOException | RuntimeException e) {
      LOG.warnf("medium %s cannot be read: %s", digest, e);
      return Checked.of(Finding.UNREACHABLE);
    }
  }

  /** To the end, where the digest is told to be right or not. */
  private static Checked read(InputStream bytes) throws IOException {
    var head = bytes.readNBytes(HEAD);
    bytes.transferTo(OutputStream.nullOutputStream());
    return new Checked(Finding.SOUND, ImageHeader.of(new ByteArrayInputStream(head)));
  }

  private static <T> Uni<T> off(Supplier<T> work) {
    return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
