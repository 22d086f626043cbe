package io.candor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** An installation of its own for the run, started and stopped as a user would: by ./candor. */
final class Installation implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String ENGLISH_READERS =
      """
      {"name": "Readers of English", "countries": ["IE"], "languages": ["en"], "ageBands": ["25-34"], "interests": []}
      """;
  private final Path root;
  private final Path home;
  private final int port;
  private final Process up;
  private final double readySeconds;

  private Installation(Path root, Path home, int port, Process up, double readySeconds) {
    this.root = root;
    this.home = home;
    this.port = port;
    this.up = up;
    this.readySeconds = readySeconds;
  }

  static Installation start(Path root, Path home, int port) throws IOException {
    return start(root, home, port, Map.of());
  }

  /** With settings of its services. */
  static Installation start(Path root, Path home, int port, Map<String, String> settings)
      throws IOException {
    long began = System.nanoTime();
    var command = candor(root, home, List.of("up", "--port", "" + port));
    command.environment().putAll(settings);
    var up = command.start();
    var lines = up.inputReader(StandardCharsets.UTF_8);
    awaitReady(up, lines);
    double seconds = (System.nanoTime() - began) / 1e9;
    Thread.ofVirtual().start(() -> lines.lines().forEach(line -> {}));
    return new Installation(root, home, port, up, seconds);
  }

  /** From the command to the line that says ready, in seconds. */
  double readySeconds() {
    return readySeconds;
  }

  String url(String service) throws IOException {
    for (var candidate : status().get("services")) {
      if (candidate.get("name").asText().equals(service)) {
        return candidate.get("url").asText();
      }
    }
    throw new IllegalStateException("./candor status knows no service " + service);
  }

  String bootstrap() throws IOException {
    return status().at("/kafka/bootstrap").asText();
  }

  int postgresPort() throws IOException {
    return status().at("/postgres/port").asInt();
  }

  /** A token for a user with a group. */
  String token(String user, String group) throws IOException {
    return output(List.of("token", user, "--group", group)).strip();
  }

  /** Makes readers for texts that the learnt look is asked about; it knows English alone. */
  void makeEnglishReaders() throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var made = request("audience", "/v1/audiences/bench-english", "operator");
      made.PUT(HttpRequest.BodyPublishers.ofString(ENGLISH_READERS));
      send(client, made, 200, 201);
      var post = request("generation", "/v1/briefs", "author");
      post.POST(HttpRequest.BodyPublishers.ofString(Posts.ENGLISH.formatted(0, 0)));
      send(client, post, 202); // once generation has heard of them
    }
  }

  private HttpRequest.Builder request(String service, String path, String group)
      throws IOException {
    return HttpRequest.newBuilder(URI.create(url(service) + path))
        .header("Authorization", "Bearer " + token("bench", group))
        .header("Content-Type", "application/json");
  }

  private static void send(HttpClient client, HttpRequest.Builder request, Integer... wanted)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    while (!List.of(wanted).contains(answer.statusCode())) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("not taken: " + answer.body());
      }
      Thread.sleep(500);
      answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  /** Everything but the language model: supervisor, services, broker, database. */
  Processes processes() throws IOException {
    var status = status();
    Set<Long> roots = new HashSet<>();
    status.get("services").forEach(service -> roots.add(service.get("pid").asLong()));
    roots.add(status.at("/kafka/pid").asLong());
    roots.add(status.at("/postgres/pid").asLong());
    var engine = status.at("/engine/pid").asLong();
    up.toHandle()
        .descendants()
        .filter(p -> p.pid() != engine && p.children().noneMatch(c -> c.pid() == engine))
        .forEach(p -> roots.add(p.pid()));
    roots.remove(engine);
    return new Processes(roots);
  }

  @Override
  public void close() throws IOException {
    output(List.of("down"));
    up.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  private JsonNode status() throws IOException {
    return new JsonMapper().readTree(output(List.of("status", "--json")));
  }

  private String output(List<String> words) throws IOException {
    var process = candor(root, home, withPort(words)).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("./candor " + String.join(" ", words) + ": " + text);
    }
    return text;
  }

  private List<String> withPort(List<String> words) {
    var all = new ArrayList<>(words);
    all.addAll(List.of("--port", "" + port));
    return all;
  }

  private static ProcessBuilder candor(Path root, Path home, List<String> words) {
    var command = new ArrayList<String>();
    command.add(root.resolve("candor").toString());
    command.addAll(words);
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(Map.of("CANDOR_HOME", home.toString()));
    return builder;
  }

  private static void awaitReady(Process up, BufferedReader lines) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.toLowerCase(java.util.Locale.ROOT).contains("ready")) {
        return;
      }
      if (System.nanoTime() > end) {
        break;
      }
    }
    up.destroy();
    throw new IllegalStateException("./candor up did not say ready");
  }
}
