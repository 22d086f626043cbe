package io.candor.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An installation driven as users drive it: by {@code ./candor}, on a home of its own. One serves
 * all tests of a JVM but those that stop it; it is stopped, and its home removed, when the JVM
 * ends.
 */
final class Candor {

  static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static Candor shared;

  private final Launcher launcher;
  private final Path log;
  private final int port;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private volatile JsonNode known;
  private Process up;

  private Candor(String home) {
    try {
      launcher = new Launcher(Files.createTempDirectory("candor-acceptance-"), home);
      log = launcher.folder().resolve("up.log");
      port = Launcher.freeBase();
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
      start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one that all tests share. */
  static synchronized Candor shared() {
    if (shared == null) {
      shared = new Candor("home");
    }
    return shared;
  }

  /** One of its own for a test that stops it, its home named like this. */
  static Candor inHome(String name) {
    return new Candor(name);
  }

  /** Starts it (again); returns once it says ready. */
  void start() throws IOException {
    up = launcher.start(log.toFile(), "up", "--port", "" + port);
    await("./candor up says ready")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .failFast(() -> {
          if (!up.isAlive()) {
            throw new AssertionError("./candor up ended: " + Program.tail(log.toFile()));
          }
        })
        .until(() -> log().contains("Ready in"));
    known = status();
  }

  /** Whether what was started last is there still. */
  boolean isUp() {
    return up.isAlive();
  }

  /** As Ctrl-C does; nanoseconds until it ended. */
  long interrupt() throws IOException, InterruptedException {
    long began = System.nanoTime();
    new ProcessBuilder("kill", "-INT", "" + up.pid()).start().waitFor();
    up.waitFor(60, TimeUnit.SECONDS);
    return System.nanoTime() - began;
  }

  /** Runs one command on the same home. */
  Program.Outcome run(String... words) {
    return launcher.run(words);
  }

  /** The same command on a home that nobody uses. */
  Launcher elsewhere() {
    return new Launcher(launcher.folder(), "elsewhere");
  }

  Path home() {
    return launcher.home();
  }

  int port() {
    return port;
  }

  /** What {@code ./candor up} said since it was started last. */
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code ./candor status --json} says now. */
  JsonNode status() {
    try {
      return JSON.readTree(output("status", "--json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url(String service) {
    return service(known, service).get("url").asText();
  }

  String bootstrap() {
    return known.at("/kafka/bootstrap").asText();
  }

  /** Process number at this moment; 0 while it has none. */
  long pid(String name) {
    var status = status();
    var process =
        List.of("kafka", "postgres").contains(name) ? status.get(name) : service(status, name);
    return process.path("pid").asLong();
  }

  /** Every process of the installation at this moment. */
  List<ProcessHandle> processes() {
    var status = status();
    var named = new ArrayList<>(status.get("services").valueStream().toList());
    named.addAll(List.of(status.get("kafka"), status.get("postgres"), status.path("engine")));
    return Stream.concat(
            named.stream().map(p -> p.path("pid").asLong()),
            Stream.of(status.get("supervisor").asLong(), up.pid()))
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
        .distinct()
        .toList();
  }

  /** A token for a user of a workspace with groups. */
  String token(String user, String workspace, String... groups) {
    return tokens.computeIfAbsent(
        user + "@" + workspace + List.of(groups),
        _ -> {
          var words = new ArrayList<>(List.of("token", user, "--workspace", workspace));
          List.of(groups).forEach(group -> words.addAll(List.of("--group", group)));
          return output(words.toArray(String[]::new)).strip();
        });
  }

  /** Stops it and removes its home. */
  void close() {
    launcher.run("down");
    try (var files = Files.walk(launcher.folder())) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (java.nio.file.NoSuchFileException _) {
      // closed before
    } catch (IOException e) {
      System.err.println("left behind: " + launcher.folder() + " (" + e.getMessage() + ")");
    }
  }

  private static JsonNode service(JsonNode status, String name) {
    return status
        .get("services")
        .valueStream()
        .filter(s -> s.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String output(String... words) {
    var outcome = launcher.run(words);
    if (outcome.exit() != 0) {
      throw new IllegalStateException(
          "./candor " + String.join(" ", words) + ": " + outcome.output());
    }
    return outcome.output();
  }
}
