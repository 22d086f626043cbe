package io.candor.generation.brands.adapter;

import io.candor.generation.brands.Brand;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A fresh installation has a brand in its default workspace. */
@ApplicationScoped
class Seed {

  private static final Brand DEMO =
      new Brand(
          "Demo",
          List.of("fr", "en"),
          "FR",
          "Exemple SARL",
          List.of(),
          new Brand.Voice("Claire et concrète, sans superlatifs.", List.of()),
          "embedded",
          List.of(),
          true);
  private final Transactions transactions;
  private final BrandStore store;
  private final boolean wanted;

  Seed(
      Transactions transactions,
      BrandStore store,
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
                  .find(session, "default", "demo")
                  .flatMap(there ->
                      there.isPresent()
                          ? Uni.createFrom().voidItem()
                          : store.put(session, "default", "demo", null, DEMO).replaceWithVoid()))
          .await()
          .atMost(Duration.ofSeconds(20));
    }
  }
}
