package io.candor.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarUnpackerTest {

  @TempDir Path folder;

  @Test
  void keepsWhatMayBeRun() throws Exception {
    new TarUnpacker(folder.resolve("out")).unpack(archive("bin/postgres"));

    assertThat(folder.resolve("out/bin/postgres")).isExecutable().hasContent("x");
  }

  @Test
  void refusesAPathOutside() {
    assertThatThrownBy(() -> new TarUnpacker(folder.resolve("out")).unpack(archive("../evil")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("outside");
    assertThat(Files.exists(folder.resolve("evil"))).isFalse();
  }

  private static ByteArrayInputStream archive(String name) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
      var entry = new TarArchiveEntry(name, true);
      entry.setMode(0100755);
      entry.setSize(1);
      tar.putArchiveEntry(entry);
      tar.write("x".getBytes(StandardCharsets.UTF_8));
      tar.closeArchiveEntry();
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
