package io.candor.publishing.delivering;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.candor.clearance.ClearanceSigner;
import io.candor.clearance.ContentDigest;
import io.candor.contracts.ContractJson;
import io.candor.contracts.publishing.PostPublished;
import io.candor.publishing.ClearanceBuilder;
import io.candor.publishing.Desk;
import io.candor.publishing.Feeds;
import io.candor.publishing.Tables;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.candor.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A start while moderation is away: without its keys nothing is released, and nothing is lost. */
@QuarkusTest
@TestProfile(KeysComponentTest.ModerationIsAway.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing-keys"))
class KeysComponentTest {

  private static final String PLACED =
      """
      with f as (insert into fence (draft, workspace, revision, version) values (?, ?, 1, 1))
      insert into post (id, draft, workspace, channel, revision, clearance_no, status, content, jws, key_id, digest, correlation, partition,
        due, until, text)
      values (?, ?, ?, 'feed', 1, 1, 'scheduled', ?, ?, ?, ?, ?, 0, clock_timestamp(), clock_timestamp() + interval '1 hour', '')
      """;
  private static final ClearanceSigner SIGNER = ClearanceSigner.fromJwk(Tokens.clearingKey());
  private static final String PORT_FACT = "candor.testing.keys-port";

  /** Serves the keys, when it is asked to. */
  public static final class ModerationIsAway implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("candor.jwks-url", "http://127.0.0.1:" + port() + "/.well-known/jwks.json");
    }

    /** The profile and the test may be of different class loaders. */
    private static synchronized int port() {
      var known = Integer.getInteger(PORT_FACT);
      if (known == null) {
        known = freePort();
        System.setProperty(PORT_FACT, known.toString());
      }
      return known;
    }

    private static int freePort() {
      try (var socket = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Inject Tables tables;

  @Test
  void whatWasDueWaitsForTheKeysAndGoesOutWhenTheyCome() throws Exception {
    try (var kafka = new Kafka()) {
      // Given
      var desk = new Desk(kafka, tables);
      Feeds.setUp("default", "feed");
      var clearance = aClearance();
      place(clearance);
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(tables.rows("select 1 from hearing")).hasSize(12));

      // When
      await()
          .during(Duration.ofSeconds(2))
          .atMost(Duration.ofSeconds(5))
          .until(() -> desk.status(clearance.draft()).equals("scheduled"));
      var moderation = backAgain();

      // Then
      desk.told(clearance.draft()).exactly(1, PostPublished.class);
      moderation.stop(0);
    }
  }

  private void place(ClearanceBuilder clearance) throws IOException {
    var content = clearance.content();
    tables.change(
        PLACED,
        clearance.draft(),
        "default",
        UUID.randomUUID(),
        clearance.draft(),
        "default",
        ContractJson.MAPPER.writeValueAsString(content),
        clearance.jws(),
        SIGNER.keyId(),
        ContentDigest.of(content),
        UUID.randomUUID());
  }

  private static HttpServer backAgain() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), ModerationIsAway.port());
    var server = HttpServer.create(address, 0);
    var keys = SIGNER.jwks().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, keys.length);
          try (var body = exchange.getResponseBody()) {
            body.write(keys);
          }
        });
    server.start();
    return server;
  }
}
