package io.candor.moderation.erasing.adapter;

import static java.util.stream.Collectors.groupingBy;

import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.candor.messaging.UuidV7;
import io.candor.moderation.erasing.Order;
import io.candor.moderation.erasing.RetentionConfig;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Erases what was kept long enough, some drafts at a time; several replicas side by side, each
 * takes what nobody has locked. It erases no draft unless it is told how long they are kept.
 */
@ApplicationScoped
class Retention {

  private static final String BY = "retention";
  private final Transactions transactions;
  private final Erasing erasing;
  private final RetentionConfig config;
  private final Loops loops;

  Retention(Transactions transactions, Erasing erasing, RetentionConfig config, Loops loops) {
    this.transactions = transactions;
    this.erasing = erasing;
    this.config = config;
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loops.start(BY, config.every(), this::step);
  }

  private Uni<Boolean> step() {
    return forget(config.appeals())
        .chain(() ->
            config
                .after()
                .map(after -> step(after, config.batch()))
                .orElseGet(() -> Uni.createFrom().item(false)));
  }

  /** Who decided on what was refused, once nobody appeals any more; answers how many. */
  Uni<Integer> forget(Duration after) {
    return transactions.run(session -> DecidersKept.forget(session, after));
  }

  /** Erases a batch; answers whether there may be more. */
  Uni<Boolean> step(Duration after, int most) {
    return transactions.run(session ->
        ErasureStore.due(session, after, most)
            .call(due -> erase(session, after, due))
            .map(due -> due.size() == most));
  }

  /** An erasure for each workspace. */
  private Uni<List<Erased>> erase(
      Mutiny.Session session, Duration after, List<ErasureStore.Ended> due) {
    return Multi.createFrom()
        .iterable(due.stream().collect(groupingBy(ErasureStore.Ended::workspace)).entrySet())
        .onItem()
        .transformToUniAndConcatenate(
            part -> erasing.drafts(session, order(part.getKey(), after), part.getValue()))
        .collect()
        .asList();
  }

  private static Order order(String workspace, Duration after) {
    var reason = "It ended longer ago than moderation.retention.after, " + after + ".";
    return new Order(UuidV7.next(), workspace, BY, null, reason, BY);
  }
}
