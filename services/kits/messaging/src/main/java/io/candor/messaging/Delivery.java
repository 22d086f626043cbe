package io.candor.messaging;

import io.candor.contracts.Event;
import io.candor.messaging.Decoder.Decoded;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * Gives events to their handler: the batch in one transaction; when that fails, one by one in their
 * order, so that only the bad record goes to its dead letters. While the database is away everybody
 * waits, and {@link Stuck} says so.
 */
@ApplicationScoped
class Delivery {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private final Transactions transactions;
  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Stuck stuck;
  private final MessagingConfig config;

  Delivery(
      Transactions transactions,
      Inbox inbox,
      DeadLetters deadLetters,
      Stuck stuck,
      MessagingConfig config) {
    this.transactions = transactions;
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.stuck = stuck;
    this.config = config;
  }

  <E extends Event> Uni<Void> deliver(Wiring<E> wiring, List<Decoded.Good<E>> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return whileAway(wiring, () -> effect(wiring, events))
        .onFailure()
        .recoverWithUni(failure ->
            events.size() == 1 ? alone(wiring, events.getFirst()) : oneByOne(wiring, events));
  }

  private <E extends Event> Uni<Void> oneByOne(Wiring<E> wiring, List<Decoded.Good<E>> events) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(event -> alone(wiring, event))
        .toUni()
        .replaceWithVoid();
  }

  private <E extends Event> Uni<Void> alone(Wiring<E> wiring, Decoded.Good<E> event) {
    return whileAway(wiring, () -> effect(wiring, List.of(event)))
        .onFailure(failure -> Failure.of(failure) == Failure.TRANSIENT)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .atMost(config.recordTries())
        .onFailure()
        .recoverWithUni(failure ->
            deadLetters.send(
                wiring.subscription(),
                event.record(),
                "failed",
                String.valueOf(failure.getMessage()),
                failure));
  }

  private <E extends Event> Uni<Void> effect(Wiring<E> wiring, List<Decoded.Good<E>> events) {
    var batch = events.stream().map(Decoded.Good::received).toList();
    return transactions.run(session ->
        inbox
            .claim(session, wiring.subscription().group(), wiring.gate(), batch)
            .flatMap(first ->
                first.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : wiring.handler().handle(session, first)));
  }

  private Uni<Void> whileAway(Wiring<?> wiring, java.util.function.Supplier<Uni<Void>> attempt) {
    var group = wiring.subscription().group();
    return Uni.createFrom()
        .deferred(attempt::get)
        .onFailure()
        .invoke(failure -> stuck.failed(group, failure))
        .onFailure(failure -> Failure.of(failure) == Failure.UNAVAILABLE)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .onItemOrFailure()
        .invoke((_, failure) -> stuck.ended(group));
  }
}
