package io.candor.generation;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.ContractJson;
import io.candor.testing.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads server-sent events as a browser would, until it is closed. */
public final class EventReader implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final InputStream stream;
  private final Thread thread;

  /** One event. */
  public record Event(String id, String name, JsonNode data) {}

  private EventReader(InputStream stream) {
    this.stream = stream;
    this.thread = Thread.ofVirtual().start(this::read);
  }

  /** Opens a stream; the last id may be empty. */
  public static EventReader open(World world, String path, String lastId)
      throws IOException, InterruptedException {
    var token = Tokens.of("camille").workspace(world.workspace()).groups("author").mint();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream");
    if (!lastId.isEmpty()) {
      request.header("Last-Event-ID", lastId);
    }
    var answer = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("answered " + answer.statusCode());
    }
    return new EventReader(answer.body());
  }

  /** Those that came so far. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  private void read() {
    try (var lines =
        new java.io.BufferedReader(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var id = "";
      var name = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          events.add(new Event(id, name, ContractJson.MAPPER.readTree(line.substring(5))));
        }
      }
    } catch (IOException e) {
      if (!Thread.currentThread().isInterrupted()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    stream.close();
  }
}
