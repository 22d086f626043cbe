package io.candor.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
final class Exchange {

  private static final int BODY_LIMIT = 256 * 1024;
  private static final int DRAIN_LIMIT = 16 * 1024 * 1024;

  private final HttpExchange http;
  private final ObjectMapper json;

  Exchange(HttpExchange http, ObjectMapper json) {
    this.http = http;
    this.json = json;
  }

  /** Refuses callers without the bearer token. */
  void authorised(String token) {
    @Nullable String header = http.getRequestHeaders().getFirst("Authorization");
    var given = header == null ? new byte[0] : header.getBytes(StandardCharsets.UTF_8);
    var wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, wanted)) {
      throw new ChatProblem(401, "invalid_request_error", null, "The bearer token is not right.");
    }
  }

  /** Refuses other methods and paths. */
  void asked(String method, String path) {
    if (!http.getRequestURI().getPath().equals(path)) {
      throw new ChatProblem(404, "invalid_request_error", null, "There is nothing here.");
    }
    if (!http.getRequestMethod().equals(method)) {
      throw new ChatProblem(405, "invalid_request_error", null, "Use " + method + ".");
    }
  }

  /** The body, at most 256 KiB. */
  byte[] body() throws IOException {
    var bytes = http.getRequestBody().readNBytes(BODY_LIMIT + 1);
    if (bytes.length > BODY_LIMIT) {
      drain();
      throw new ChatProblem(413, "invalid_request_error", null, "The body is over 256 KiB.");
    }
    return bytes;
  }

  /** A caller who is still sending when the connection ends never sees the answer. */
  private void drain() throws IOException {
    var buffer = new byte[16 * 1024];
    int left = DRAIN_LIMIT;
    while (left > 0) {
      int read = http.getRequestBody().read(buffer);
      left = read < 0 ? 0 : left - read;
    }
  }

  /** Answers with JSON. */
  void answer(int status, Object body) throws IOException {
    var bytes = json.writeValueAsBytes(body);
    http.getResponseHeaders().set("Content-Type", "application/json");
    if (status == 429) {
      http.getResponseHeaders().set("Retry-After", "2");
    }
    http.sendResponseHeaders(status, bytes.length);
    http.getResponseBody().write(bytes);
  }
}
