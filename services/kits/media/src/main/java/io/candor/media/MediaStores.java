package io.candor.media;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Makes the store that the configuration names, when the service starts. */
@ApplicationScoped
class MediaStores {

  /** A service that does not know where its media lie must not start. */
  @Produces
  @Startup
  @ApplicationScoped
  MediaStore store(MediaConfig config) {
    return switch (config.store()) {
      case FOLDER ->
          new FolderStore(config.folder().orElseThrow(() -> missing("candor.media.folder")));
      case S3 ->
          new S3Store(
              S3Clients.of(config.s3()),
              config.s3().bucket().orElseThrow(() -> missing("candor.media.s3.bucket")));
    };
  }

  private static IllegalStateException missing(String key) {
    return new IllegalStateException(key + " is required: it says where media lie");
  }
}
