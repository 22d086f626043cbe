package io.candor.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.local.Console;
import io.candor.local.Layout;
import io.candor.local.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

  private static final Console QUIET = new Console(System.out, false);

  @TempDir Path folder;

  @Test
  void whatLiesThereIsUsed() throws Exception {
    var home = new Home(folder).make();
    var model = Files.createDirectories(home.models()).resolve("a.gguf");
    Files.writeString(model, "x");

    assertThat(new Weights(new Layout(folder), home).presentOrFetched(QUIET)).contains(model);
  }

  @Test
  void ofSeveralTheLastOneGivenIsUsed() throws Exception {
    var home = new Home(folder).make();
    var models = Files.createDirectories(home.models());
    var first = Files.writeString(models.resolve("a.gguf"), "x");
    var last = Files.writeString(models.resolve("b.gguf"), "x");
    Files.setLastModifiedTime(first, FileTime.fromMillis(1_000));

    assertThat(new Weights(new Layout(folder), home).present()).contains(last);
  }

  @Test
  void aFetchThatTakesTooLongLeavesNoProcessAndNoHalfFile() throws Exception {
    var models = Files.createDirectories(folder.resolve("models"));
    var pid = folder.resolve("pid");
    var script = "mkdir .fetching-1; sleep 60 & echo $! > %s; wait".formatted(pid);
    var fetching =
        new Fetching(List.of("sh", "-c", "cd '%s'; %s".formatted(models, script)), models);

    fetching.within(Duration.ofSeconds(1), folder.resolve("log"));

    assertThat(models).isEmptyDirectory();
    var child = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
    await().until(() -> child.filter(ProcessHandle::isAlive).isEmpty());
  }

  @Test
  void withoutAnEngineNothingIsFetched() {
    var home = new Home(folder).make();

    assertThat(new Weights(new Layout(folder), home).presentOrFetched(QUIET)).isEmpty();
    assertThat(home.cache()).isEmptyDirectory();
  }

  @Test
  void aFetchThatFailedIsNotTriedAtEveryStart() throws Exception {
    var home = new Home(folder).make();
    var jar = folder.resolve("deploy/engine/target/candor-engine-0.1.0.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "no jar");
    var weights = new Weights(new Layout(folder), home);

    assertThat(weights.presentOrFetched(QUIET)).isEmpty();
    assertThat(weights.presentOrFetched(QUIET)).isEmpty();

    var log = Files.readString(home.log("engine-fetch"));
    assertThat(log.split("Could not find or load main class", -1)).hasSize(2);
  }
}
