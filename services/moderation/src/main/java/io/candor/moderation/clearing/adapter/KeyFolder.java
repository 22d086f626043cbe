package io.candor.moderation.clearing.adapter;

import io.candor.moderation.clearing.DatedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The folder of keys. A file that cannot be used is passed over and said, so that it keeps no other
 * key from being taken away.
 */
final class KeyFolder {

  private static final Logger LOG = Logger.getLogger(KeyFolder.class);
  private static final String KEYS = "*.jwk";

  private final Path folder;
  private String said = "";

  KeyFolder(Path folder) {
    this.folder = folder;
  }

  /** The keys that are there now; fails where the folder cannot be listed. */
  synchronized List<DatedKey> read() throws IOException {
    var keys = new ArrayList<DatedKey>();
    var faults = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(folder, KEYS)) {
      for (var file : files) {
        read(file, faults).ifPresent(keys::add);
      }
    }
    say(faults);
    return keys;
  }

  private static Optional<DatedKey> read(Path file, List<String> faults) {
    try {
      return KeyFile.read(file);
    } catch (NoSuchFileException _) {
      return Optional.empty(); // taken away since the folder was listed
    } catch (IOException | IllegalArgumentException e) {
      faults.add(file + ": " + e);
      return Optional.empty();
    }
  }

  /** Once, not every two seconds. */
  private void say(List<String> faults) {
    var now = String.join("; ", faults);
    if (!now.equals(said) && !now.isEmpty()) {
      LOG.errorf("candor.clearing.key-folder: what is no use was passed over: %s", now);
    }
    said = now;
  }
}
