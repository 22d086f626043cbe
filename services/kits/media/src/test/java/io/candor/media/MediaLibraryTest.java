package io.candor.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaLibraryTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  @TempDir Path root;
  @TempDir Path uploads;
  private MediaLibrary library = new MediaLibrary(new FolderStore(Path.of("target", "unused")), 1);
  private String digest = "";

  @BeforeEach
  void aPictureOnTheShelf() throws IOException {
    library = new MediaLibrary(new FolderStore(root), 1);
    var file = Files.write(uploads.resolve("a.png"), Pictures.encoded("png", 4, 3));
    digest = Digests.of(file);
    library.put(digest, file).await().atMost(SOON);
  }

  private Optional<MediaContent> open(String what) {
    return library.open(what).await().atMost(SOON);
  }

  private Checked check(String what) {
    return library.check(what).await().atMost(SOON);
  }

  private Path place() {
    return root.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
  }

  @Test
  void onlySoManyAreOpenAtOnce() throws IOException {
    var first = open(digest).orElseThrow();

    assertThatThrownBy(() -> open(digest)).isInstanceOf(MediaStoreException.class);

    first.close();
    first.close();
    try (var second = open(digest).orElseThrow()) {
      assertThat(second.size()).isPositive();
      assertThatThrownBy(() -> open(digest)).isInstanceOf(MediaStoreException.class);
    }
  }

  @Test
  void whatIsNotThereOccupiesNobody() throws IOException {
    assertThat(open("0".repeat(64))).isEmpty();
    assertThatThrownBy(() -> open("no digest")).isInstanceOf(IllegalArgumentException.class);

    open(digest).orElseThrow().close();
  }

  @Test
  void aCheckTellsWhatIsThere() throws IOException {
    assertThat(check(digest))
        .isEqualTo(new Checked(Finding.SOUND, new ImageHeader.Image("image/png", 4, 3)));
    assertThat(check("0".repeat(64)).finding()).isEqualTo(Finding.MISSING);

    Files.write(place(), new byte[] {1});
    assertThat(check(digest).finding()).isEqualTo(Finding.ALTERED);
  }

  @Test
  void aStoreThatIsAwayIsUnreachable() throws IOException {
    Files.delete(place());
    Files.delete(place().getParent());
    Files.delete(root);

    assertThat(check(digest).finding()).isEqualTo(Finding.UNREACHABLE);
    Files.createDirectories(root);
  }

  @Test
  void whoReadsAlteredBytesIsToldBeforeTheyEnd() throws IOException {
    var broken = new AtomicInteger();
    var altered = Files.readAllBytes(place());
    altered[0] ^= 1;
    Files.write(place(), altered);

    try (var content = open(digest).orElseThrow().guarded(broken::incrementAndGet)) {
      assertThatThrownBy(() -> content.bytes().readAllBytes()).isInstanceOf(AlteredException.class);
    }

    assertThat(broken).hasValue(1);
  }
}
