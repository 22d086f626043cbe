package io.candor.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.local.Layout;
import io.candor.local.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

  @TempDir Path folder;

  @Test
  void whatLiesThereIsUsed() throws Exception {
    var home = new Home(folder).make();
    var model = Files.createDirectories(home.models()).resolve("a.gguf");
    Files.writeString(model, "x");

    assertThat(new Weights(new Layout(folder), home).presentOrFetched()).contains(model);
  }

  @Test
  void withoutAnEngineNothingIsFetched() {
    var home = new Home(folder).make();

    assertThat(new Weights(new Layout(folder), home).presentOrFetched()).isEmpty();
    assertThat(home.cache()).isEmptyDirectory();
  }

  @Test
  void aFetchThatFailedIsNotTriedAtEveryStart() throws Exception {
    var home = new Home(folder).make();
    var jar = folder.resolve("deploy/engine/target/candor-engine-0.1.0.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "no jar");
    var weights = new Weights(new Layout(folder), home);

    assertThat(weights.presentOrFetched()).isEmpty();
    assertThat(weights.presentOrFetched()).isEmpty();

    var log = Files.readString(home.log("engine-fetch"));
    assertThat(log.split("Could not find or load main class", -1)).hasSize(2);
  }
}
