package io.candor.publishing.channels.adapter;

import io.candor.messaging.Transactions;
import io.candor.publishing.channels.Channel;
import io.candor.publishing.channels.Kind;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A fresh installation has the channel {@code feed} in its default workspace. */
@ApplicationScoped
class Seed {

  private final Transactions transactions;
  private final ChannelStore store;
  private final boolean wanted;

  Seed(
      Transactions transactions,
      ChannelStore store,
      @ConfigProperty(name = "candor.seed-default", defaultValue = "false") boolean wanted) {
    this.transactions = transactions;
    this.store = store;
    this.wanted = wanted;
  }

  void plant(@Observes StartupEvent event) {
    if (wanted) {
      transactions
          .run(session ->
              store
                  .find(session, "default", "feed")
                  .flatMap(there ->
                      there.isPresent()
                          ? Uni.createFrom().voidItem()
                          : store
                              .put(
                                  session,
                                  "default",
                                  "feed",
                                  null,
                                  new Channel("feed", Kind.FEED.limit(), true))
                              .replaceWithVoid()))
          .await()
          .atMost(Duration.ofSeconds(20));
    }
  }
}
