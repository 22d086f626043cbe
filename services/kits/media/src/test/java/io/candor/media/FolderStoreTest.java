package io.candor.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends StoreContract {

  @TempDir Path root;
  private MediaStore store = new FolderStore(Path.of("target", "unused"));

  @BeforeEach
  void aFolder() {
    store = new FolderStore(root.resolve("media"));
  }

  @Override
  MediaStore store() {
    return store;
  }

  private Path place(String digest) {
    return root.resolve("media").resolve(digest.substring(0, 2)).resolve(digest.substring(2));
  }

  @Override
  void tamper(String digest, byte[] bytes) throws IOException {
    Files.write(place(digest), bytes);
  }

  private List<Path> beside(String digest) throws IOException {
    try (var files = Files.list(place(digest).getParent())) {
      return files.toList();
    }
  }

  @Test
  void whatACrashLeftHalfWrittenIsNeverSeenAndGoesAwayInTime() throws IOException {
    // Given
    var file = file("after the crash");
    var digest = Digests.of(file);
    var folder = Files.createDirectories(place(digest).getParent());
    var old = Files.writeString(folder.resolve("1.part"), "after the cr");
    var young = Files.writeString(folder.resolve("2.part"), "after the cr");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    assertThat(store.open(digest)).isEmpty();

    // When
    store.put(digest, file);

    // Then
    assertThat(read(digest)).isEqualTo("after the crash");
    assertThat(beside(digest)).containsExactlyInAnyOrder(place(digest), young);
  }

  @Test
  void aRefusedUploadLeavesNothingBehind() throws IOException {
    var digest = Digests.of(file("one"));
    var other = file("another");

    assertThatThrownBy(() -> store.put(digest, other)).isInstanceOf(RuntimeException.class);

    assertThat(beside(digest)).isEmpty();
  }

  @Test
  void whatWasAlteredIsMendedByTheNextUploadOfTheSameBytes() throws IOException {
    var file = file("original");
    var digest = Digests.of(file);
    store.put(digest, file);
    tamper(digest, new byte[] {1, 2, 3});

    store.put(digest, file);

    assertThat(read(digest)).isEqualTo("original");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidToBeSo() throws IOException {
    var file = file("no room");
    var digest = Digests.of(file);
    Files.writeString(place(digest).getParent(), "a file where the folder should be");

    assertThatThrownBy(() -> store.put(digest, file)).isInstanceOf(MediaStoreException.class);
  }

  @Test
  void aFolderThatIsGoneIsNotAnEmptyOne() throws IOException {
    Files.delete(root.resolve("media"));

    assertThatThrownBy(() -> store.open("0".repeat(64))).isInstanceOf(MediaStoreException.class);
  }
}
