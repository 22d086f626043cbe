package io.candor.moderation.clearing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.moderation.clearing.DatedKey;
import io.candor.moderation.clearing.SomeKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

  private static final Instant FROM = Instant.parse("2026-11-25T08:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void eachKeySignsFromTheTimeItsFileSays() throws IOException {
    put("old.jwk", SomeKeys.jwk("B", ""));
    put("new.jwk", SomeKeys.jwk("C", FROM.getEpochSecond()));

    assertThat(ids()).containsExactlyInAnyOrder(SomeKeys.id("B"), SomeKeys.id("C"));
    assertThat(new KeyFolder(folder).read().stream().map(DatedKey::from))
        .containsExactlyInAnyOrder(Instant.EPOCH, FROM);
  }

  @Test
  void whatIsOnlyPublicOrRevokedSignsNothingAndIsNotShown() throws IOException {
    put("ended.jwk", "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + "B".repeat(42) + "A\"}");
    put("revoked.jwk", SomeKeys.jwk("C", ",\"revoked\":{\"revoked_at\":1}"));

    assertThat(ids()).isEmpty();
  }

  @Test
  void aFileThatIsNoUseKeepsNoOtherFromBeingRead() throws IOException {
    put("key.jwk", SomeKeys.jwk("B", ""));
    put("rsa.jwk", "{\"kty\":\"RSA\",\"n\":\"AQAB\"}");
    put("half.jwk", "{\"kty\":\"OK");
    put("short.jwk", "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"AA\"}");
    put("notes.txt", "not a key");
    Files.write(folder.resolve("._key.jwk"), new byte[] {0, 5, 22, 7, (byte) 0xff});
    Files.createDirectory(folder.resolve("folder.jwk"));

    assertThat(ids()).containsExactly(SomeKeys.id("B"));
  }

  @Test
  void whatOthersCanChangeIsNoUse() throws IOException {
    var file = put("key.jwk", SomeKeys.jwk("B", ""));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    assertThat(ids()).isEmpty();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
    assertThat(ids()).containsExactly(SomeKeys.id("B"));
  }

  /** As a cluster mounts a secret: names that lead through a folder which is exchanged whole. */
  @Test
  void linksAreFollowed() throws IOException {
    Files.createDirectory(folder.resolve("..data"));
    put("..data/key.jwk", SomeKeys.jwk("B", ""));
    Files.createSymbolicLink(folder.resolve("key.jwk"), Path.of("..data/key.jwk"));

    assertThat(ids()).containsExactly(SomeKeys.id("B"));
  }

  @Test
  void aFolderThatCannotBeListedIsNotAnEmptyOne() {
    assertThatThrownBy(() -> new KeyFolder(folder.resolve("nowhere")).read())
        .isInstanceOf(NoSuchFileException.class);
  }

  private Stream<String> ids() throws IOException {
    return new KeyFolder(folder).read().stream().map(key -> key.signer().keyId());
  }

  private Path put(String name, String text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return file;
  }
}
