package io.candor.publishing.webhook.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.publishing.ClearedDraft;
import io.candor.publishing.WebhookReceiver;
import io.candor.publishing.channels.Account;
import io.candor.publishing.channels.Outcome;
import io.candor.publishing.channels.Shipment;
import io.candor.publishing.feed.FeedAddresses;
import io.candor.publishing.webhook.WebhookConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that lead where they should not, and servers that are not there. */
class WebhookChannelTest {

  private static final FeedAddresses ADDRESSES = new FeedAddresses("http://127.0.0.1");
  private final Vertx vertx = Vertx.vertx();
  private final WebhookReceiver receiver = new WebhookReceiver();
  private final WebhookConfig config = new AddressesByHand(List.of("127.0.0.1/32"));

  /** Networks allowed by name, and short waits. */
  private record AddressesByHand(List<String> networks) implements WebhookConfig {
    @Override
    public Optional<List<String>> allowedNetworks() {
      return Optional.of(networks);
    }

    @Override
    public Duration connect() {
      return Duration.ofSeconds(2);
    }

    @Override
    public Duration answer() {
      return Duration.ofSeconds(2);
    }

    @Override
    public int answerBytes() {
      return 1024;
    }
  }

  @AfterEach
  void close() {
    receiver.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void callsTheVeryAddressThatWasCheckedUnderTheNameOfTheUrl() {
    // Given
    var url = "http://cms.example.org:" + receiver.port() + "/hook?site=1";

    // When
    var outcome = send(url, "127.0.0.1");

    // Then
    assertThat(outcome).isInstanceOf(Outcome.Published.class);
    assertThat(receiver.calls("hook").getFirst().host())
        .isEqualTo("cms.example.org:" + receiver.port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.2",
        "10.0.0.1",
        "169.254.169.254",
        "::1",
        "fd00::1",
        "0.0.0.0",
        "100.100.100.200"
      })
  void aNameThatLeadsToAPrivateAddressIsNotCalled(String address) {
    // Given
    var url = "http://cms.example.org:" + receiver.port() + "/hook";

    // When
    var outcome = send(url, address);

    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class, no -> assertThat(no.reason()).isEqualTo("address-forbidden"));
    assertThat(receiver.calls("hook")).isEmpty();
  }

  @Test
  void aNameOfSeveralAddressesIsNotCalledWhenOneIsPrivate() {
    // Given
    var url = "http://cms.example.org:" + receiver.port() + "/hook";

    // When
    var outcome = send(url, "127.0.0.1", "169.254.169.254");

    // Then
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(receiver.calls("hook")).isEmpty();
  }

  @Test
  void plainHttpToAGlobalAddressIsNotSpoken() {
    // Given
    var url = "http://cms.example.org/hook";

    // When
    var outcome = send(url, "93.184.216.34");

    // Then
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aNameNobodyKnowsIsTriedAgainLater() {
    // Given
    var url = "https://nowhere.example.org/hook";

    // When
    var outcome = send(url);

    // Then
    assertThat(outcome).isEqualTo(new Outcome.Later("unreachable", "no such host"));
  }

  @Test
  void aServerThatIsNotThereWasCertainlySentNothing() throws IOException {
    // Given
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    // When
    var outcome = send("http://cms.example.org:" + port + "/hook", "127.0.0.1");

    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Later.class, later -> assertThat(later.reason()).isEqualTo("unreachable"));
  }

  @Test
  void aServerThatCannotProveItsNameIsSentNothing() {
    // Given a server that speaks no TLS
    var url = "https://cms.example.org:" + receiver.port() + "/hook";

    // When
    var outcome = send(url, "127.0.0.1");

    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Later.class, later -> assertThat(later.reason()).isEqualTo("unreachable"));
    assertThat(receiver.calls("hook")).isEmpty();
  }

  @Test
  void theRealNameServerIsNotTrustedEither() {
    // Given
    var strict = new AddressesByHand(List.of());
    var resolver = new Resolver(vertx, strict);
    var channel = new WebhookChannel(new WebhookCalls(vertx, strict), resolver, ADDRESSES, strict);

    // When
    var outcome =
        channel
            .send(shipment("http://localhost:" + receiver.port() + "/hook"))
            .await()
            .atMost(Duration.ofSeconds(10));

    // Then
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(receiver.calls("hook")).isEmpty();
  }

  private Outcome send(String url, String... addresses) {
    var channel =
        new WebhookChannel(
            new WebhookCalls(vertx, config), new Fixed(addresses), ADDRESSES, config);
    return channel.send(shipment(url)).await().atMost(Duration.ofSeconds(10));
  }

  private static Shipment shipment(String url) {
    var account = new Account(Map.of("url", url), Map.of("secret", WebhookReceiver.SECRET));
    var post = UUID.randomUUID();
    return new Shipment(
        post, post.toString(), ClearedDraft.on("blog").content(), "0".repeat(64), "key", account);
  }

  /** A name server that says what it was told. */
  private final class Fixed extends Resolver {
    private final List<InetAddress> addresses;

    Fixed(String... addresses) {
      super(vertx, config);
      this.addresses = Stream.of(addresses).map(InetAddress::ofLiteral).toList();
    }

    @Override
    Uni<List<InetAddress>> addresses(String host) {
      return addresses.isEmpty()
          ? Uni.createFrom().failure(new UnknownHostException(host))
          : Uni.createFrom().item(addresses);
    }
  }
}
