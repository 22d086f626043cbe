package io.candor.media;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The store in a folder: {@code ab/cdef…}, 256 folders. A file is written beside its place, forced
 * to the disk and moved there in one step; a crash leaves at most a name that nobody reads.
 */
final class FolderStore implements MediaStore {

  private static final String PART = ".part";
  private static final Duration LEFT_OVER = Duration.ofHours(1);
  private final Path root;

  /** Makes the folder where it is not there yet. */
  FolderStore(Path root) {
    this.root = root;
    try {
      Files.createDirectories(root);
    } catch (IOException e) {
      throw new MediaStoreException("the media folder cannot be made", e);
    }
  }

  @Override
  public void put(String digest, Path file) {
    var folder = folder(digest);
    var place = place(digest);
    try {
      if (!isWhole(place, digest)) {
        Files.createDirectories(folder);
        sweep(folder);
        write(file, folder, place, digest);
      }
    } catch (IOException e) {
      throw new MediaStoreException("the media folder cannot be written", e);
    }
  }

  /**
   * What bad luck (or somebody) has altered is written again: the digest says what belongs there.
   */
  private static boolean isWhole(Path place, String digest) throws IOException {
    return Files.exists(place) && Digests.of(place).equals(digest);
  }

  private static void write(Path file, Path folder, Path place, String digest) throws IOException {
    var part = Files.createTempFile(folder, "", PART);
    try {
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      force(part, WRITE);
      Digests.requireOf(part, digest);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      force(folder, READ);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void force(Path what, OpenOption how) throws IOException {
    try (var channel = FileChannel.open(what, how)) {
      channel.force(true);
    }
  }

  /** What a crash left half-written, in the folder that is written to anyway. */
  private static void sweep(Path folder) throws IOException {
    var old = Instant.now().minus(LEFT_OVER);
    try (var parts = Files.newDirectoryStream(folder, "*" + PART)) {
      for (var part : parts) {
        if (isOlder(part, old)) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  /** One that a twin has moved to its place meanwhile is no left-over. */
  private static boolean isOlder(Path part, Instant than) throws IOException {
    try {
      return Files.getLastModifiedTime(part).toInstant().isBefore(than);
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  @Override
  public Optional<MediaContent> open(String digest) {
    try {
      return Optional.of(opened(digest, FileChannel.open(place(digest), READ)));
    } catch (NoSuchFileException _) {
      return missing();
    } catch (IOException e) {
      throw new MediaStoreException("the media folder cannot be read", e);
    }
  }

  private static MediaContent opened(String digest, FileChannel file) throws IOException {
    InputStream bytes = Channels.newInputStream(file);
    return MediaContent.verified(digest, bytes, file.size());
  }

  /** A folder that is not mounted must not look like one without that medium. */
  private Optional<MediaContent> missing() {
    if (!Files.isDirectory(root)) {
      throw new MediaStoreException("the media folder is not there");
    }
    return Optional.empty();
  }

  private Path folder(String digest) {
    return root.resolve(Digests.require(digest).substring(0, 2));
  }

  private Path place(String digest) {
    return folder(digest).resolve(digest.substring(2));
  }
}
