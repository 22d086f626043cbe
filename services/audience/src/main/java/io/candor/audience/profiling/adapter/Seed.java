package io.candor.audience.profiling.adapter;

import io.candor.audience.profiling.Audience;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A fresh installation has an audience in its default workspace. */
@ApplicationScoped
class Seed {

  private static final Audience YOUNG_ADULTS =
      new Audience(
          "Jeunes adultes en France",
          List.of("FR"),
          List.of("fr"),
          List.of("18-24"),
          List.of("réseaux sociaux", "culture"));

  private final Transactions transactions;
  private final AudienceStore store;
  private final boolean wanted;

  Seed(
      Transactions transactions,
      AudienceStore store,
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
                  .find(session, "default", "fr-young-adults")
                  .flatMap(there ->
                      there.isPresent()
                          ? Uni.createFrom().voidItem()
                          : store
                              .put(session, "default", "fr-young-adults", null, YOUNG_ADULTS)
                              .replaceWithVoid()))
          .await()
          .atMost(Duration.ofSeconds(20));
    }
  }
}
