package io.candor.moderation.clearing.adapter;

import io.candor.clearance.ClearanceSigner;
import io.candor.moderation.clearing.ClearingConfig;
import io.candor.moderation.clearing.CurrentKeys;
import io.candor.moderation.clearing.DatedKey;
import io.candor.moderation.clearing.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that the settings name. Those named one by one are read once, the folder whenever it is
 * asked for; without any key the service does not start.
 */
@ApplicationScoped
class KeyFiles {

  private final Optional<KeyFolder> folder;
  private final Optional<DatedKey> file;
  private final List<ClearanceSigner> before;
  private final Duration lifetime;

  KeyFiles(ClearingConfig config) {
    folder = config.keyFolder().map(KeyFolder::new);
    file = config.keyFile().map(path -> read(path, "key-file"));
    before =
        config.keyFilesBefore().orElse(List.of()).stream()
            .map(path -> read(path, "key-files-before").signer())
            .toList();
    lifetime = config.lifetime();
  }

  @Produces
  @Singleton
  CurrentKeys atStart() {
    var ring = ring();
    if (ring.isEmpty()) {
      throw new IllegalStateException(
          "candor.clearing: there is no private key; name a key-folder that has one, or a key-file");
    }
    return new CurrentKeys(ring);
  }

  /** The keys there are now; fails where the folder cannot be listed. */
  KeyRing ring() {
    try {
      var there = folder.isPresent() ? folder.get().read() : List.<DatedKey>of();
      var all = Stream.concat(there.stream(), file.stream()).toList();
      return new KeyRing(all, before, lifetime);
    } catch (IOException e) {
      throw new IllegalStateException(
          "candor.clearing.key-folder cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static DatedKey read(Path file, String setting) {
    try {
      return KeyFile.read(file)
          .orElseThrow(() -> new IllegalArgumentException("it holds no private key in use"));
    } catch (IOException e) {
      throw new IllegalStateException(
          "candor.clearing." + setting + ": " + file + " cannot be read (" + e.getMessage() + ")",
          e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "candor.clearing." + setting + ": " + file + " is no use: " + e.getMessage(), e);
    }
  }
}
