package io.candor.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreTest extends StoreContract {

  @TempDir Path folder;
  private S3Server server;
  private MediaStore store;

  @BeforeEach
  void aServer() throws Exception {
    server = new S3Server(folder);
    store = server.store();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Override
  MediaStore store() {
    return store;
  }

  @Override
  void tamper(String digest, byte[] bytes) {
    var blob =
        server.blobs().blobBuilder(digest).payload(bytes).contentLength(bytes.length).build();
    server.blobs().putBlob(S3Server.BUCKET, blob);
  }

  @Test
  void withoutTheRightKeyNothingIsWrittenOrRead() throws IOException {
    var stranger = server.store("not the secret");
    var file = file("a picture");
    var digest = Digests.of(file);

    assertThatThrownBy(() -> stranger.put(digest, file)).isInstanceOf(MediaStoreException.class);
    assertThatThrownBy(() -> stranger.open(digest))
        .isInstanceOf(MediaStoreException.class)
        .hasMessageNotContaining("not the secret");
    assertThat(store.open(digest)).isEmpty();
  }

  @Test
  void aServerThatIsGoneIsNotAnEmptyOne() throws Exception {
    var file = file("a picture");
    var digest = Digests.of(file);
    server.stop();

    assertThatThrownBy(() -> store.open(digest)).isInstanceOf(MediaStoreException.class);
    assertThatThrownBy(() -> store.put(digest, file)).isInstanceOf(MediaStoreException.class);
  }
}
