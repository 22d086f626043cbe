package io.candor.messaging;

import io.candor.contracts.Event;
import io.candor.contracts.Subscription;
import io.candor.messaging.Decoder.Decoded;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets events in or turns them away, before they may touch any state. */
@ApplicationScoped
class GateKeeper {

  private static final Logger LOG = Logger.getLogger(GateKeeper.class);
  private static final int ANNOUNCE_TRIES = 5;
  private final DeadLetters deadLetters;
  private final Instance<RejectionListener> listeners;
  private final Patience patience;
  private final MeterRegistry meters;

  GateKeeper(
      DeadLetters deadLetters,
      Instance<RejectionListener> listeners,
      Patience patience,
      MeterRegistry meters) {
    this.patience = patience;
    this.deadLetters = deadLetters;
    this.listeners = listeners;
    this.meters = meters;
  }

  private record TurnedAway<E extends Event>(Decoded.Good<E> event, Gate.Rejection rejection) {}

  private record Sorted<E extends Event>(
      List<Decoded.Good<E>> admitted, List<TurnedAway<E>> refused) {}

  /** Those that may enter; the others are dead-lettered and announced first. */
  <E extends Event> Uni<List<Decoded.Good<E>>> admit(
      Wiring<E> wiring, List<Decoded.Good<E>> events) {
    if (events.isEmpty() || wiring.gate() instanceof Gate.Open) {
      return Uni.createFrom().item(events);
    }
    return Uni.createFrom()
        .item(() -> sort(wiring.gate(), events))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .flatMap(sorted -> refuse(wiring, sorted.refused()).replaceWith(sorted.admitted()));
  }

  private static <E extends Event> Sorted<E> sort(Gate<E> gate, List<Decoded.Good<E>> events) {
    var admitted = new ArrayList<Decoded.Good<E>>(events.size());
    var refused = new ArrayList<TurnedAway<E>>();
    for (var event : events) {
      check(gate, event.received())
          .ifPresentOrElse(
              no -> refused.add(new TurnedAway<>(event, no)), () -> admitted.add(event));
    }
    return new Sorted<>(admitted, refused);
  }

  /** A gate that cannot judge an event does not let it in. */
  private static <E extends Event> Optional<Gate.Rejection> check(
      Gate<E> gate, Received<E> received) {
    try {
      return gate.check(received);
    } catch (RuntimeException e) {
      return Optional.of(new Gate.Rejection("gate-failed", Discreet.cause(e)));
    }
  }

  private <E extends Event> Uni<Void> refuse(Wiring<E> wiring, List<TurnedAway<E>> refused) {
    return Multi.createFrom()
        .iterable(refused)
        .onItem()
        .transformToUniAndConcatenate(away -> refuse(wiring, away))
        .toUni()
        .replaceWithVoid();
  }

  private <E extends Event> Uni<Void> refuse(Wiring<E> wiring, TurnedAway<E> away) {
    var of = wiring.subscription();
    var no = away.rejection();
    meters
        .counter("candor.messaging.rejected", "group", of.group(), "reason", no.reason())
        .increment();
    return deadLetters
        .send(of, away.event().record(), DeadLetters.Reason.rejected(no))
        .chain(() -> announce(of, away));
  }

  private Uni<Void> announce(Subscription of, TurnedAway<?> away) {
    return Multi.createFrom()
        .iterable(listeners)
        .onItem()
        .transformToUniAndConcatenate(listener -> announce(of, away, listener))
        .toUni()
        .replaceWithVoid();
  }

  /** The letter is sent: a listener that can never write holds up nobody. */
  private Uni<Void> announce(Subscription of, TurnedAway<?> away, RejectionListener listener) {
    var received = away.event().received();
    return patience
        .keepTrying(
            of.group(), ANNOUNCE_TRIES, () -> listener.rejected(of, received, away.rejection()))
        .onFailure()
        .invoke(failure ->
            LOG.errorf(
                "a rejection was not announced: group %s, partition %d, offset %d, %s",
                of.group(), received.partition(), received.offset(), Discreet.cause(failure)))
        .onFailure()
        .recoverWithNull();
  }
}
