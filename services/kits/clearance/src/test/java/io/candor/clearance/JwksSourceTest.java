package io.candor.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.candor.clearance.ClearanceVerifier.Outcome.Invalid;
import io.candor.clearance.ClearanceVerifier.Outcome.Valid;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys fetched from an address, which may be down, wrong, or slow to rotate. */
class JwksSourceTest {

  private static final String OTHER_KEYS =
      ClearanceSigner.fromJwk(
              "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"" + "B".repeat(42) + "A\"}")
          .jwks();
  private static final String JWS = Samples.cleared(Samples.content());

  private final ClearanceVerifier verifier = new ClearanceVerifier();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private volatile int status = 200;
  private volatile String keys = Samples.signer().jwks();
  private JwksSource source;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/jwks.json",
        exchange -> {
          asked.incrementAndGet();
          var bytes = keys.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
    source = new JwksSource(URI.create(address), verifier);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void keysAreFetchedAndServe() {
    assertThat(source.hasKeys()).isFalse();
    assertThat(source.refreshNow()).isTrue();

    assertThat(source.hasKeys()).isTrue();
    assertThat(verifier.keyIds()).containsExactly(Samples.signer().keyId());
  }

  @ParameterizedTest
  @CsvSource({"500, {\"keys\":[]}", "404, {\"keys\":[]}", "200, <html></html>", "200, {}"})
  void anAnswerThatIsNoneTakesNoKeyAway(int code, String body) {
    verifier.useKeys(keys);
    status = code;
    keys = body;

    assertThat(source.refreshNow()).isFalse();
    assertThat(verifier.keyIds()).containsExactly(Samples.signer().keyId());
  }

  @Test
  void aSourceThatIsDownTakesNoKeyAway() {
    verifier.useKeys(keys);
    server.stop(0);

    assertThat(source.refreshNow()).isFalse();
    assertThat(source.verify(JWS, Samples.content(), Samples.ISSUED)).isInstanceOf(Valid.class);
  }

  @Test
  void aKeyThatIsNewIsAskedForOnce() {
    verifier.useKeys(OTHER_KEYS);

    assertThat(source.verify(JWS, Samples.content(), Samples.ISSUED)).isInstanceOf(Valid.class);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aFloodOfForgeriesIsNotHandedOnToTheSource() {
    keys = OTHER_KEYS;
    verifier.useKeys(OTHER_KEYS);

    for (int i = 0; i < 50; i++) {
      assertThat(source.verify(JWS, Samples.content(), Samples.ISSUED))
          .isEqualTo(new Invalid("unknown-key", Samples.signer().keyId()));
    }
    assertThat(asked).hasValueLessThan(5);
  }

  @Test
  void withoutAnyKeysItWaitsForThemInsteadOfDeciding() {
    status = 503;
    var _ = source.refresh().thenRun(() -> status = 200);

    assertThat(source.verify(JWS, Samples.content(), Samples.ISSUED)).isInstanceOf(Valid.class);
    assertThat(asked).hasValueGreaterThanOrEqualTo(2);
  }

  @Test
  void aKeyIsNotCalledUnknownByACopyThatMayBeOlderThanIt() {
    verifier.useKeys(OTHER_KEYS);
    status = 503;
    var _ = source.refresh().thenRun(() -> status = 200);

    assertThat(source.verify(JWS, Samples.content(), Samples.ISSUED)).isInstanceOf(Valid.class);
    assertThat(asked).hasValueGreaterThanOrEqualTo(2);
  }
}
