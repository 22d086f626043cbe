package io.candor.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * An installation driven as users drive it: by {@code ./candor}, on a home of its own. One serves
 * all tests of a JVM; it is stopped, and its home removed, when the JVM ends.
 */
final class Candor {

  static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static Candor shared;

  private final Path home;
  private final int port;
  private final Process up;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  private Candor() throws IOException {
    home = Files.createTempDirectory("candor-acceptance-");
    port = freeBase();
    up = command(List.of("up")).redirectOutput(home.resolve("up.log").toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(this::ready);
  }

  static synchronized Candor shared() {
    try {
      if (shared == null) {
        shared = new Candor();
      }
      return shared;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code ./candor status --json} says now. */
  JsonNode status() {
    try {
      return JSON.readTree(output(List.of("status", "--json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url(String service) {
    return service(service).get("url").asText();
  }

  long pid(String name) {
    return switch (name) {
      case "kafka", "postgres" -> status().at("/" + name + "/pid").asLong();
      default -> service(name).get("pid").asLong();
    };
  }

  String bootstrap() {
    return status().at("/kafka/bootstrap").asText();
  }

  /** A token for a user of a workspace with groups. */
  String token(String user, String workspace, String... groups) {
    return tokens.computeIfAbsent(
        user + "@" + workspace + List.of(groups),
        key -> {
          var words = new ArrayList<>(List.of("token", user, "--workspace", workspace));
          List.of(groups).forEach(group -> words.addAll(List.of("--group", group)));
          return output(words).strip();
        });
  }

  boolean ready() {
    try {
      var services = status().get("services");
      return services.size() == 4
          && services.valueStream().allMatch(s -> s.get("ready").asBoolean());
    } catch (IllegalStateException notYet) {
      if (!up.isAlive()) {
        throw new AssertionError("./candor up ended: " + log(), notYet);
      }
      return false;
    }
  }

  private JsonNode service(String name) {
    return status()
        .get("services")
        .valueStream()
        .filter(s -> s.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String output(List<String> words) {
    try {
      var process = command(words).start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("./candor " + String.join(" ", words) + ": " + text);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder command(List<String> words) {
    var all = new ArrayList<String>();
    all.add(ROOT.resolve("candor").toString());
    all.addAll(words);
    all.addAll(List.of("--port", "" + port));
    var builder = new ProcessBuilder(all);
    builder.environment().put("CANDOR_HOME", home.toString());
    // the suite runs inside the build: what it tests is built already
    builder.environment().put("CANDOR_BUILD", "no");
    return builder;
  }

  private void stop() {
    up.destroy();
    try {
      if (!up.waitFor(30, TimeUnit.SECONDS)) {
        up.descendants().forEach(ProcessHandle::destroyForcibly);
        up.destroyForcibly();
      }
      try (var files = Files.walk(home)) {
        for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      System.err.println("left behind: " + home + " (" + e.getMessage() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String log() {
    try {
      return Files.readString(home.resolve("up.log"));
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  /** A base N with N+1 to N+4 free. */
  private static int freeBase() {
    for (int base = 21_000; base < 29_000; base += 10) {
      if (List.of(base + 1, base + 2, base + 3, base + 4).stream().allMatch(Candor::free)) {
        return base;
      }
    }
    throw new IllegalStateException("no five ports free in a row");
  }

  private static boolean free(int port) {
    try (var socket = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
