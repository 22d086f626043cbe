package io.candor.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.candor.local.Console;
import io.candor.local.home.Ports;
import io.candor.local.home.Refusal;
import io.candor.local.service.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

  private final int base = freeBase();
  private final List<HttpServer> servers = new ArrayList<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void close() {
    servers.forEach(s -> s.stop(0));
  }

  @Test
  void isGoodOnlyWithTheLabelOnThePage() throws Exception {
    answering("published", "<p>Bonjour.</p><p>Fait avec l'IA</p>");

    assertThat(demonstration().show("{}")).isTrue();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Bonjour.")
        .contains("steps")
        .contains("shows the label: Fait avec l'IA");
  }

  @Test
  void isBadWithoutTheLabelOnThePage() throws Exception {
    answering("published", "<p>Bonjour.</p>");

    assertThat(demonstration().show("{}")).isFalse();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("The page does not show");
  }

  @Test
  void saysHowTheBriefEndedElse() throws Exception {
    answering("refused", "");

    assertThat(demonstration().show("{}")).isFalse();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("ended as refused");
  }

  @Test
  void saysWhatTheServiceSaidAgainstABrief() throws Exception {
    on(Service.GENERATION, "/v1/briefs", 422, "{\"type\": \"urn:candor:problem:unknown-channel\"}");

    assertThatThrownBy(() -> demonstration().show("{}"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("422")
        .hasMessageContaining("unknown-channel");
  }

  private void answering(String status, String page) throws IOException {
    var brief =
        """
        {"id": "b1", "status": "%s", "drafts": [{"id": "d1", "text": "Bonjour.",
          "label": {"text": "Fait avec l'IA"}, "post": {"url": "%s/p/1"},
          "history": [{"at": "2026-11-24T10:00:00Z", "status": "%s"}]}]}
        """
            .formatted(status, Service.PUBLISHING.url(base), status);
    on(Service.GENERATION, "/v1/briefs", 200, brief);
    on(Service.MODERATION, "/v1/decisions", 200, "{\"items\": []}");
    on(Service.PUBLISHING, "/p/1", 200, "<html><body>" + page + "</body></html>");
  }

  private void on(Service service, String path, int status, String body) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), service.port(base));
    var server = HttpServer.create(address, 0);
    server.createContext(
        path,
        exchange -> {
          var bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    servers.add(server);
  }

  private Demonstration demonstration() {
    var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false);
    return new Demonstration("token", base, console);
  }

  private static int freeBase() {
    while (true) {
      var base = Ports.free(1, _ -> false)[0];
      if (Ports.isFree(base + 1) && Ports.isFree(base + 2) && Ports.isFree(base + 4)) {
        return base;
      }
    }
  }
}
