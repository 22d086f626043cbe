package io.candor.publishing.channels.adapter;

import io.candor.messaging.Transactions;
import io.candor.publishing.channels.Channel;
import io.candor.publishing.channels.Kinds;
import io.candor.rest.ProblemException;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** A fresh installation has the channel {@code feed} in its default workspace. */
@ApplicationScoped
class Seed {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String FEED = "feed";
  private static final String WORKSPACE = "default";

  private final Transactions transactions;
  private final ChannelStore store;
  private final Kinds kinds;
  private final boolean wanted;

  Seed(
      Transactions transactions,
      ChannelStore store,
      Kinds kinds,
      @ConfigProperty(name = "candor.seed-default", defaultValue = "false") boolean wanted) {
    this.transactions = transactions;
    this.store = store;
    this.kinds = kinds;
    this.wanted = wanted;
  }

  void plant(@Observes StartupEvent event) {
    if (wanted) {
      transactions
          .run(this::plant)
          // another replica that started at the same moment planted it
          .onFailure(ProblemException.class)
          .recoverWithNull()
          .await()
          .atMost(PATIENCE);
    }
  }

  private Uni<Void> plant(Mutiny.Session session) {
    return ChannelRows.find(session, WORKSPACE, FEED)
        .flatMap(there ->
            there.isPresent()
                ? Uni.createFrom().voidItem()
                : store.put(session, WORKSPACE, FEED, null, feed()).replaceWithVoid());
  }

  private Wanted feed() {
    var adapter = kinds.named(FEED).orElseThrow();
    var channel = new Channel(FEED, adapter.kind().limit(), true);
    return new Wanted(channel, adapter, Map.of(), Optional.empty());
  }
}
