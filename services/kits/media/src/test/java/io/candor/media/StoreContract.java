package io.candor.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises. */
abstract class StoreContract {

  @TempDir Path uploads;

  abstract MediaStore store();

  /** Puts other bytes where a medium lies, as nobody should. */
  abstract void tamper(String digest, byte[] bytes) throws IOException;

  Path file(String text) throws IOException {
    var file = Files.createTempFile(uploads, "upload", "");
    return Files.writeString(file, text);
  }

  String read(String digest) throws IOException {
    try (var content = store().open(digest).orElseThrow()) {
      var bytes = content.bytes().readAllBytes();
      assertThat(content.size()).isEqualTo(bytes.length);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatWasPutIsReadUnderItsDigest() throws IOException {
    var file = file("a picture");
    var digest = Digests.of(file);

    store().put(digest, file);

    assertThat(read(digest)).isEqualTo("a picture");
  }

  @Test
  void whatWasNeverPutIsNotThere() {
    assertThat(store().open("0".repeat(64))).isEmpty();
  }

  @Test
  void theSameBytesAgainChangeNothing() throws IOException {
    var file = file("twice");
    var digest = Digests.of(file);

    store().put(digest, file);
    store().put(digest, file);

    assertThat(read(digest)).isEqualTo("twice");
  }

  @Test
  void twinsMayBePutAtTheSameMoment() throws Exception {
    var file = file("twins".repeat(100_000));
    var digest = Digests.of(file);

    try (var threads = Executors.newFixedThreadPool(8)) {
      var puts = Collections.nCopies(16, Executors.callable(() -> store().put(digest, file)));
      for (var put : threads.invokeAll(puts)) {
        put.get();
      }
    }

    assertThat(read(digest)).hasSize(500_000);
  }

  @Test
  void bytesThatDoNotHaveTheDigestAreNotTaken() throws IOException {
    var digest = Digests.of(file("one"));
    var other = file("another");

    assertThatThrownBy(() -> store().put(digest, other)).isInstanceOf(RuntimeException.class);

    assertThat(store().open(digest)).isEmpty();
  }

  @Test
  void alteredBytesOfTheSameLengthCannotBeReadToTheirEnd() throws IOException {
    var file = file("original");
    var digest = Digests.of(file);
    store().put(digest, file);

    tamper(digest, "0riginal".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> read(digest)).isInstanceOf(AlteredException.class);
  }

  @Test
  void bytesThatGrewOrShrankCannotBeReadToTheirEnd() throws IOException {
    var file = file("original");
    var digest = Digests.of(file);
    store().put(digest, file);

    tamper(digest, "original, and more".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> read(digest)).isInstanceOf(AlteredException.class);

    tamper(digest, "orig".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> read(digest)).isInstanceOf(AlteredException.class);
  }

  @Test
  void whatIsNoDigestIsNoName() {
    for (var name : new String[] {"", "../../etc/passwd", "A".repeat(64), "0".repeat(63)}) {
      assertThatThrownBy(() -> store().open(name)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
