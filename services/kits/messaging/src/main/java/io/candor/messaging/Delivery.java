package io.candor.messaging;

import io.candor.contracts.Event;
import io.candor.messaging.Decoder.Decoded;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Gives events to their handler: the batch in one transaction; when that fails, one by one in their
 * order, so that only the bad record goes to its dead letters. While the database is away everybody
 * waits, and {@link Progress} says so.
 */
@ApplicationScoped
class Delivery {

  private static final int BATCH_TRIES = 3;
  private final Transactions transactions;
  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Patience patience;
  private final MessagingConfig config;

  Delivery(
      Transactions transactions,
      Inbox inbox,
      DeadLetters deadLetters,
      Patience patience,
      MessagingConfig config) {
    this.transactions = transactions;
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.patience = patience;
    this.config = config;
  }

  <E extends Event> Uni<Void> deliver(
      Wiring<E> wiring, List<Decoded.Good<E>> events, Context trace) {
    return switch (events.size()) {
      case 0 -> Uni.createFrom().voidItem();
      case 1 -> alone(wiring, events.getFirst(), trace);
      default ->
          patience
              .keepTrying(group(wiring), BATCH_TRIES, () -> effect(wiring, events, trace))
              .onFailure()
              .recoverWithUni(() -> oneByOne(wiring, events, trace));
    };
  }

  private <E extends Event> Uni<Void> oneByOne(
      Wiring<E> wiring, List<Decoded.Good<E>> events, Context trace) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(event -> alone(wiring, event, trace))
        .toUni()
        .replaceWithVoid();
  }

  private <E extends Event> Uni<Void> alone(
      Wiring<E> wiring, Decoded.Good<E> event, Context trace) {
    return patience
        .keepTrying(
            group(wiring), config.recordTries(), () -> effect(wiring, List.of(event), trace))
        .onFailure()
        .recoverWithUni(failure ->
            deadLetters.send(
                wiring.subscription(), event.record(), DeadLetters.Reason.failed(failure)));
  }

  private <E extends Event> Uni<Void> effect(
      Wiring<E> wiring, List<Decoded.Good<E>> events, Context trace) {
    var batch = events.stream().map(Decoded.Good::received).toList();
    return transactions.run(
        trace,
        session ->
            inbox
                .claim(session, group(wiring), wiring.gate(), batch)
                .flatMap(first ->
                    first.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : wiring.handler().handle(session, first)));
  }

  private static String group(Wiring<?> wiring) {
    return wiring.subscription().group();
  }
}
