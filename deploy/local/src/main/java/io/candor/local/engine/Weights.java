package io.candor.local.engine;

import io.candor.local.Console;
import io.candor.local.Layout;
import io.candor.local.home.Home;
import io.candor.local.process.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The weights of the embedded model: those that are there, or fetched once. */
public final class Weights {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration RETRY = Duration.ofDays(1);

  private final Layout layout;
  private final Home home;

  public Weights(Layout layout, Home home) {
    this.layout = layout;
    this.home = home;
  }

  /** What lies in the models folder already; of several, what was put there last. */
  public Optional<Path> present() {
    if (!Files.isDirectory(home.models())) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(home.models())) {
      return files
          .filter(f -> f.toString().endsWith(".gguf"))
          .max(Comparator.comparingLong(f -> f.toFile().lastModified()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** What is there, else fetched once, and said; empty where they are not to be had. */
  public Optional<Path> presentOrFetched(Console console) {
    return present().or(() -> fetch(console));
  }

  private Optional<Path> fetch(Console console) {
    if (layout.engineClassPath().isEmpty() || failedLately()) {
      return Optional.empty();
    }
    console.line("Fetching the embedded language model (93 MB, only this once).");
    try {
      var log = home.log("engine-fetch");
      new Fetching(command(List.of()), home.models()).within(PATIENCE, log);
      if (present().isEmpty()) {
        Files.writeString(attempt(), "");
      }
      return present();
    } catch (IOException _) {
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
