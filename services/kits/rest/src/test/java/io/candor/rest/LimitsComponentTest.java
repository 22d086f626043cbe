package io.candor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.testing.Infrastructure;
import io.candor.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Requests as a client may write them that is no HTTP library. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class LimitsComponentTest extends RestComponentTest {

  private static final int LIMIT = 64 * 1024;

  @TestHTTPResource("/")
  URI base;

  @Test
  void anAnnouncedBodyAboveTheLimitIs413BeforeItIsSent() throws IOException {
    var answer = exchange("Content-Length: " + (LIMIT + 1) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains(PROBLEM, slug("too-large"));
  }

  @Test
  void aBodyOfExactlyTheLimitIsRead() throws IOException {
    var body = "{\"name\":\"" + "a".repeat(LIMIT - 11) + "\"}";
    assertThat(body).hasSize(LIMIT);

    var answer = exchange("Content-Length: " + LIMIT + "\r\n\r\n" + body);

    assertThat(answer).startsWith("HTTP/1.1 422").contains(slug("too-long"));
  }

  @Test
  void aBodyInChunksAboveTheLimitIs413() throws IOException {
    var chunk = "4000\r\n" + "a".repeat(0x4000) + "\r\n";

    var answer =
        exchange(
            "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"name\":\"\r\n"
                + chunk.repeat(6)
                + "2\r\n\"}\r\n0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains(PROBLEM, slug("too-large"));
  }

  @Test
  void aBodyInChunksAboveTheLimitIs413HoweverItsTypeIsWritten() throws IOException {
    var chunk = "4000\r\n" + "a".repeat(0x4000) + "\r\n";

    var answer =
        exchange("Application/JSON", "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(6));

    assertThat(answer).startsWith("HTTP/1.1 413").contains(PROBLEM, slug("too-large"));
  }

  @Test
  void aBodyInChunksWithinTheLimitIsRead() throws IOException {
    var answer =
        exchange(
            "Transfer-Encoding: chunked\r\n\r\n8\r\n{\"name\":\r\n17\r\n\"a name that is far too\r\n7\r\n long\"}\r\n0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 422").contains(slug("too-long"));
  }

  @Test
  void aBodyNestedBeyondReasonIs400() throws IOException {
    var body = "{\"name\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

    var answer = exchange("Content-Length: " + body.length() + "\r\n\r\n" + body);

    assertThat(answer).startsWith("HTTP/1.1 400").contains(PROBLEM);
  }

  @Test
  void aLengthThatIsNoNumberIs400() throws IOException {
    assertThat(exchange("Content-Length: many\r\n\r\n")).startsWith("HTTP/1.1 400");
    assertThat(exchange("Content-Length: -1\r\n\r\n")).startsWith("HTTP/1.1 400");
  }

  @Test
  void aLengthBeyondAllNumbersIsRefused() throws IOException {
    assertThat(exchange("Content-Length: 99999999999999999999\r\n\r\n"))
        .matches("(?s)HTTP/1.1 4(00|13).*");
  }

  /** Sends a PUT with these headers and body; reads till the server closes or has answered. */
  private String exchange(String rest) throws IOException {
    return exchange("application/json", rest);
  }

  private String exchange(String type, String rest) throws IOException {
    try (var socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(10_000);
      var head =
          "PUT /v1/things/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: "
              + type
              + "\r\nAuthorization: "
              + Tokens.bearer("alice", "author")
              + "\r\n";
      var out = socket.getOutputStream();
      out.write((head + rest).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return read(socket.getInputStream());
    }
  }

  /** A server that closes with bytes unread resets; what it said before that counts. */
  private static String read(InputStream in) {
    var answer = new StringBuilder();
    try {
      for (int c = in.read(); c >= 0; c = in.read()) {
        answer.append((char) c);
      }
    } catch (IOException _) {
      answer.append("");
    }
    return answer.toString();
  }
}
