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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationTest {

  private static final String LONG_AGO = "2026-11-24T10:00:00Z";

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

    assertThat(demonstration().show("{}")).isEqualTo(Ending.PUBLISHED);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Bonjour.")
        .contains("steps")
        .contains("shows the label: Fait avec l'IA");
  }

  @Test
  void isBadWithoutTheLabelOnThePage() throws Exception {
    answering("published", "<p>Bonjour.</p>");

    assertThat(demonstration().show("{}")).isEqualTo(Ending.FAILED);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("The page does not show");
  }

  @Test
  void saysHowTheBriefEndedElse() throws Exception {
    answering("refused", "");

    assertThat(demonstration().show("{}")).isEqualTo(Ending.FAILED);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("ended as refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "urn:post:1", "no address"})
  void judgesAPostWithoutAPageByItsLabel(String url) throws Exception {
    looking(brief("published", "Fait avec l'IA", url, LONG_AGO));

    assertThat(demonstration().show("{}")).isEqualTo(Ending.PUBLISHED);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("no public page")
        .contains("Published with its label: Fait avec l'IA");
  }

  @Test
  void isBadWithoutPageAndLabel() throws Exception {
    looking(brief("published", "", "", LONG_AGO));

    assertThat(demonstration().show("{}")).isEqualTo(Ending.FAILED);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("without a label");
  }

  @Test
  void tellsWhenAPostIsDueAndDoesNotWaitForIt() throws Exception {
    var due = Instant.now().plus(Duration.ofHours(2)).toString();
    looking(brief("scheduled", "Fait avec l'IA", "", due));

    assertThat(demonstration().show("{}")).isEqualTo(Ending.SCHEDULED);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("Scheduled for " + due);
  }

  @Test
  void waitsForWhatIsDueSoon() throws Exception {
    var soon = Instant.now().plus(Duration.ofSeconds(30)).toString();
    looking(
        brief("scheduled", "Fait avec l'IA", "", soon),
        brief("published", "Fait avec l'IA", "", soon));

    assertThat(demonstration().show("{}")).isEqualTo(Ending.PUBLISHED);
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
    var url = Service.PUBLISHING.url(base) + "/p/1";
    looking(brief(status, "Fait avec l'IA", url, LONG_AGO));
    on(Service.PUBLISHING, "/p/1", 200, "<html><body>" + page + "</body></html>");
  }

  /** What the brief is at each look; the post that sends it is answered with the first too. */
  private void looking(String... looks) throws IOException {
    var next = new AtomicInteger(-1);
    on(
        Service.GENERATION,
        "/v1/briefs",
        200,
        () -> looks[Math.clamp(next.getAndIncrement(), 0, looks.length - 1)]);
    on(Service.MODERATION, "/v1/decisions", 200, "{\"items\": []}");
  }

  private static String brief(String status, String label, String url, String due) {
    return """
    {"id": "b1", "status": "%1$s", "drafts": [{"id": "d1", "text": "Bonjour.", "status": "%1$s",
      "label": {"text": "%2$s"}, "post": {"url": "%3$s", "scheduledAt": "%4$s"},
      "history": [{"at": "2026-11-24T10:00:00Z", "status": "%1$s"}]}]}
    """
        .formatted(status, label, url, due);
  }

  private void on(Service service, String path, int status, String body) throws IOException {
    on(service, path, status, () -> body);
  }

  private void on(Service service, String path, int status, Supplier<String> body)
      throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), service.port(base));
    var server = HttpServer.create(address, 0);
    server.createContext(
        path,
        exchange -> {
          var bytes = body.get().getBytes(StandardCharsets.UTF_8);
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
