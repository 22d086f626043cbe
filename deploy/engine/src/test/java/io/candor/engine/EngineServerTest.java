package io.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.engine.LanguageModel.Generated;
import io.candor.engine.LanguageModel.TimeLimitExceeded;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server around the model: who may ask, how much, how many at once, and for how long. */
class EngineServerTest extends EngineTest {

  private static final int PATIENCE_SECONDS = 20;

  @Test
  void healthNeedsNoToken() throws Exception {
    var answer = send(request("/health"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("status").asText()).isEqualTo("ok");
  }

  @Test
  void theOneModelIsListed() throws Exception {
    var answer = send(request("/v1/models").header("Authorization", "Bearer " + TOKEN));

    assertThat(json(answer).path("object").asText()).isEqualTo("list");
    assertThat(json(answer).path("data")).hasSize(1);
    assertThat(json(answer).at("/data/0/id").asText()).isEqualTo("fake-1");
    assertThat(json(answer).at("/data/0/object").asText()).isEqualTo("model");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "secret-of-this-installation",
        "Basic secret-of-this-installation",
        "Bearer secret-of-this-installation2"
      })
  void withoutTheTokenNobodyAsks(String authorisation) throws Exception {
    var models = request("/v1/models").header("Authorization", authorisation);
    error(send(models), 401);
    error(send(chat(ASK).setHeader("Authorization", authorisation)), 401);

    assertThat(model.calls()).isEmpty();
  }

  @Test
  void norWithoutAnyHeader() throws Exception {
    error(send(request("/v1/models")), 401);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, 404",
    "GET, /v1, 404",
    "GET, /v1/models/fake-1, 404",
    "POST, /v1/completions, 404",
    "POST, /v1/chat/completions/x, 404",
    "GET, /health/x, 404",
    "GET, /v1/chat/completions, 405",
    "POST, /v1/models, 405",
    "POST, /health, 405"
  })
  void elsewhereThereIsNothing(String method, String path, int status) throws Exception {
    var request =
        request(path)
            .header("Authorization", "Bearer " + TOKEN)
            .method(method, BodyPublishers.noBody());

    error(send(request), status);
  }

  @ParameterizedTest
  @ValueSource(ints = {256 * 1024 + 1, 400 * 1024, 8 * 1024 * 1024})
  void aBodyThatIsTooLargeIsRefused(int bytes) throws Exception {
    error(ask("x".repeat(bytes)), 413);

    assertThat(ask(ASK).statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyOfTheLargestSizeIsRead() throws Exception {
    var room = 256 * 1024 - ASK.length();
    assertThat(ask(ASK.replace("Bonjour ?", "Bonjour ?" + "x".repeat(room))).statusCode())
        .isEqualTo(200);
  }

  @Test
  void oneIsAnsweredAtATimeEightWaitTheRestComeBackLater() throws Exception {
    var refused = new CountDownLatch(3);
    var open = new CountDownLatch(1);
    model.behave(_ -> {
      open.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return new Generated("a", 1, 1, false);
    });
    var answers = Stream.generate(() -> asked(refused)).limit(12).toList();

    assertThat(refused.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(send(request("/health")).statusCode()).isEqualTo(200);
    open.countDown();

    var statuses = answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode);
    assertThat(statuses.filter(s -> s == 200)).hasSize(9);
    assertThat(model.mostAtOnce()).isEqualTo(1);
    var late = answers.stream().map(CompletableFuture::join).filter(a -> a.statusCode() != 200);
    for (var answer : late.toList()) {
      assertThat(error(answer, 429).path("type").asText()).isEqualTo("rate_limit_exceeded");
      assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    }
  }

  @Test
  void aRequestHasItsTimeWhetherItRunsOrWaits() throws Exception {
    restartWith(Duration.ofMillis(300));
    var over = new CountDownLatch(1);
    model.behave(deadline -> {
      over.await(deadline.leftNanos(), TimeUnit.NANOSECONDS);
      throw new TimeLimitExceeded();
    });
    var answers = List.of(askAsync(), askAsync(), askAsync());

    for (var answer : answers) {
      assertThat(error(answer.join(), 504).path("type").asText()).isEqualTo("timeout");
    }
    model.behave(_ -> new Generated("a", 1, 1, false));
    assertThat(ask(ASK).statusCode()).isEqualTo(200);
  }

  @Test
  void aCallerWhoHangsUpKeepsNobodyFromTheirTurn() throws Exception {
    var asked = new CountDownLatch(1);
    var gone = new CountDownLatch(1);
    model.behave(_ -> {
      asked.countDown();
      gone.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return new Generated("a".repeat(100_000), 1, 1, false);
    });
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), at("/").getPort())) {
      socket.getOutputStream().write(rawRequest());
      assertThat(asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      socket.setSoLinger(true, 0);
    }
    gone.countDown();
    model.behave(_ -> new Generated("b", 1, 1, false));

    for (int i = 0; i < 10; i++) {
      assertThat(json(ask(ASK)).at("/choices/0/message/content").asText()).isEqualTo("b");
    }
  }

  private CompletableFuture<HttpResponse<String>> asked(CountDownLatch refused) {
    return askAsync()
        .whenComplete((answer, failure) -> {
          if (answer != null && answer.statusCode() == 429) {
            refused.countDown();
          }
        });
  }

  private static byte[] rawRequest() {
    return ("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + TOKEN
            + "\r\nContent-Length: "
            + ASK.length()
            + "\r\n\r\n"
            + ASK)
        .getBytes(StandardCharsets.UTF_8);
  }
}
