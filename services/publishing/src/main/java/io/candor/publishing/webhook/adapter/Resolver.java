package io.candor.publishing.webhook.adapter;

import io.candor.publishing.webhook.WebhookConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.List;

/** Asks the system's name server, off the event loop. */
@ApplicationScoped
class Resolver {

  private final Vertx vertx;
  private final WebhookConfig config;

  Resolver(Vertx vertx, WebhookConfig config) {
    this.vertx = vertx;
    this.config = config;
  }

  /** All addresses of a host; fails when it is not known in time. */
  Uni<List<InetAddress>> addresses(String host) {
    var name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    return Uni.createFrom()
        .completionStage(() ->
            vertx
                .executeBlocking(() -> List.of(InetAddress.getAllByName(name)), false)
                .toCompletionStage())
        .ifNoItem()
        .after(config.connect())
        .fail();
  }
}
