package io.candor.publishing.webhook.adapter;

import io.candor.contracts.Json;
import io.candor.publishing.channels.Account;
import io.candor.publishing.channels.Kind;
import io.candor.publishing.channels.Objection;
import io.candor.publishing.channels.Outcome;
import io.candor.publishing.channels.RemoteChannel;
import io.candor.publishing.channels.Shipment;
import io.candor.publishing.feed.FeedAddresses;
import io.candor.publishing.webhook.AddressGuard;
import io.candor.publishing.webhook.Replies;
import io.candor.publishing.webhook.WebhookAddress;
import io.candor.publishing.webhook.WebhookConfig;
import io.candor.publishing.webhook.WebhookMessage;
import io.candor.publishing.webhook.WebhookSecret;
import io.candor.publishing.webhook.WebhookSignature;
import io.candor.text.CountingUnit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends posts to an address of the team's own, signed by Standard Webhooks. */
@ApplicationScoped
class WebhookChannel implements RemoteChannel {

  private static final String URL = "url";
  private static final String SECRET = "secret";
  private static final String PREVIOUS = "previousSecret";
  private static final Kind KIND =
      new Kind(
          "webhook",
          10_000,
          CountingUnit.GRAPHEMES,
          null,
          Kind.Repetition.KEY,
          false,
          List.of(new Kind.Field(URL, true, "Give the https URL that takes posts.")),
          List.of(
              new Kind.Field(SECRET, true, "Give whsec_ and 24 to 64 random bytes in base64."),
              new Kind.Field(PREVIOUS, false, "The one before, while receivers change over.")));

  private final WebhookCalls calls;
  private final Resolver resolver;
  private final FeedAddresses addresses;
  private final AddressGuard guard;

  WebhookChannel(
      WebhookCalls calls, Resolver resolver, FeedAddresses addresses, WebhookConfig config) {
    this.calls = calls;
    this.resolver = resolver;
    this.addresses = addresses;
    this.guard = new AddressGuard(config.allowedNetworks().orElse(List.of()));
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Optional<Objection> objection(Account account) {
    return WebhookAddress.objection(account.setting(URL), guard)
        .map(why -> new Objection("settings.url", why, "Give a public https URL."))
        .or(() -> secret(account, SECRET))
        .or(() ->
            account.credential(PREVIOUS).isEmpty() ? Optional.empty() : secret(account, PREVIOUS));
  }

  private static Optional<Objection> secret(Account account, String name) {
    return WebhookSecret.of(account.credential(name)).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Objection(
                "credentials." + name,
                "It is no secret of Standard Webhooks.",
                "Give whsec_ and 24 to 64 random bytes in base64."));
  }

  @Override
  public Uni<Outcome> send(Shipment shipment) {
    var uri = URI.create(shipment.account().setting(URL));
    return resolver
        .addresses(uri.getHost())
        .onItemOrFailure()
        .transformToUni((hosts, failure) ->
            failure == null ? call(shipment, uri, hosts) : unreachable("no such host"));
  }

  /** Every address of the name must be fit: a mixed answer is somebody's trick. */
  private Uni<Outcome> call(Shipment shipment, URI uri, List<InetAddress> hosts) {
    var objection =
        hosts.stream()
            .flatMap(address -> WebhookAddress.reach(address, uri, guard).stream())
            .findFirst();
    if (objection.isPresent()) {
      return Uni.createFrom().item(new Outcome.Refused("address-forbidden", objection.get()));
    }
    var body = Json.write(WebhookMessage.of(shipment, addresses));
    return calls
        .post(uri, hosts.getFirst(), headers(shipment, body), body)
        .map(WebhookChannel::outcome);
  }

  private static Map<String, String> headers(Shipment shipment, String body) {
    var now = Instant.now();
    var secrets =
        Stream.of(SECRET, PREVIOUS)
            .flatMap(name -> WebhookSecret.of(shipment.account().credential(name)).stream())
            .toList();
    return Map.of(
        "Content-Type",
        "application/json",
        "User-Agent",
        "Candor",
        "webhook-id",
        shipment.key(),
        "webhook-timestamp",
        Long.toString(now.getEpochSecond()),
        "webhook-signature",
        WebhookSignature.of(secrets, shipment.key(), now, body));
  }

  private static Outcome outcome(Exchange exchange) {
    return switch (exchange) {
      case Exchange.Answered(var reply) -> Replies.outcome(reply, Instant.now());
      case Exchange.NotSent(var reason) -> new Outcome.Later("unreachable", reason);
      case Exchange.Lost(var reason) ->
          new Outcome.Unknown(reason.equals("timeout") ? reason : "connection-lost", reason);
    };
  }

  private static Uni<Outcome> unreachable(String why) {
    return Uni.createFrom().item(new Outcome.Later("unreachable", why));
  }
}
