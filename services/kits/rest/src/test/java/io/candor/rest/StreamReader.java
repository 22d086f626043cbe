package io.candor.rest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client of server-sent events that keeps every line. */
final class StreamReader implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  private StreamReader() {}

  static StreamReader of(URI uri, String lastEventId) {
    var reader = new StreamReader();
    var request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    var _ =
        reader
            .client
            .sendAsync(request.build(), BodyHandlers.ofLines())
            .thenAccept(answer -> answer.body().forEach(reader.lines::add));
    return reader;
  }

  List<String> lines() {
    return lines;
  }

  List<String> ids() {
    return lines.stream()
        .filter(line -> line.startsWith("id:"))
        .map(line -> line.substring(3).strip())
        .toList();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
