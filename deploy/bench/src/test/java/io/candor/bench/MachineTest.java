package io.candor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a report was made. */
class MachineTest {

  @TempDir private Path folder;

  @Test
  void itNamesProcessorsAndJava() throws Exception {
    assertThat(Machine.describe())
        .startsWith(Runtime.getRuntime().availableProcessors() + " processors")
        .contains("Java " + Runtime.version());
  }

  @Test
  void aCheckoutWithChangesIsMarked() throws Exception {
    git("init", "-q");
    Files.writeString(folder.resolve("a"), "1");
    git("add", "a");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "one");
    var clean = Machine.commit(folder);
    Files.writeString(folder.resolve("a"), "2");

    assertThat(clean).matches("[0-9a-f]{7,}");
    assertThat(Machine.commit(folder)).isEqualTo(clean + "+");
  }

  @Test
  void whatIsNoCheckoutHasNoCommit() throws Exception {
    assertThat(Machine.commit(folder)).startsWith("unknown");
  }

  @Test
  void aFolderIsRemovedWithAllThatIsInIt() throws Exception {
    var home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(Files.createDirectories(home.resolve("a/b")).resolve("c"), "1");

    Machine.delete(home);

    assertThat(home).doesNotExist();
    assertThat(folder).exists();
  }

  private void git(String... words) throws Exception {
    var command = new java.util.ArrayList<>(java.util.List.of("git", "-C", folder.toString()));
    command.addAll(java.util.List.of(words));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
