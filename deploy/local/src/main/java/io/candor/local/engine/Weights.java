package io.candor.local.engine;

import io.candor.local.Layout;
import io.candor.local.home.Home;
import io.candor.local.process.JavaCommand;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The weights of the embedded model: those that are there, or fetched once. */
public final class Weights {

  private static final long PATIENCE_SECONDS = 120;
  private static final Duration RETRY = Duration.ofDays(1);

  private final Layout layout;
  private final Home home;

  public Weights(Layout layout, Home home) {
    this.layout = layout;
    this.home = home;
  }

  /** What lies in the models folder already. */
  public Optional<Path> present() {
    if (!Files.isDirectory(home.models())) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(home.models())) {
      return files.filter(f -> f.toString().endsWith(".gguf")).sorted().findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** What is there, else fetched once; empty where they are not to be had. */
  public Optional<Path> presentOrFetched() {
    return present().or(this::fetch);
  }

  private Optional<Path> fetch() {
    if (layout.engineClassPath().isEmpty() || failedLately()) {
      return Optional.empty();
    }
    try {
      Files.writeString(attempt(), "");
      var log = Redirect.appendTo(home.log("engine-fetch").toFile());
      var process =
          new ProcessBuilder(command(List.of())).redirectOutput(log).redirectError(log).start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroy();
      }
      return present();
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** A machine without a network is not made to wait for one at every start. */
  private boolean failedLately() {
    try {
      var since = Duration.between(Files.getLastModifiedTime(attempt()).toInstant(), Instant.now());
      return since.compareTo(RETRY) < 0;
    } catch (IOException _) {
      return false;
    }
  }

  private Path attempt() {
    return home.cache().resolve("weights.attempt");
  }

  /** The program that fetches them, with what a person added. */
  public List<String> command(List<String> arguments) {
    List<String> words = new ArrayList<>(List.of("-Xmx64m"));
    words.addAll(layout.engineClassPath());
    words.addAll(List.of("io.candor.engine.FetchMain", "--home", home.root().toString()));
    words.addAll(arguments);
    return JavaCommand.in(home).with(words);
  }
}
