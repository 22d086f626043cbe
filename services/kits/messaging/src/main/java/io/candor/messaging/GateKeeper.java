package io.candor.messaging;

import io.candor.contracts.Event;
import io.candor.messaging.Decoder.Decoded;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;

/** Lets events in or turns them away, before they may touch any state. */
@ApplicationScoped
class GateKeeper {

  private final DeadLetters deadLetters;
  private final Instance<RejectionListener> listeners;
  private final MeterRegistry meters;

  GateKeeper(DeadLetters deadLetters, Instance<RejectionListener> listeners, MeterRegistry meters) {
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
    if (events.isEmpty()) {
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
      gate.check(event.received())
          .ifPresentOrElse(
              no -> refused.add(new TurnedAway<>(event, no)), () -> admitted.add(event));
    }
    return new Sorted<>(admitted, refused);
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
    var no = away.rejection();
    meters
        .counter(
            "candor.messaging.rejected",
            "group",
            wiring.subscription().group(),
            "reason",
            no.reason())
        .increment();
    return deadLetters
        .send(
            wiring.subscription(),
            away.event().record(),
            no.reason(),
            no.detail(),
            new SecurityException(no.detail()))
        .chain(() ->
            Multi.createFrom()
                .iterable(listeners)
                .onItem()
                .transformToUniAndConcatenate(
                    l -> l.rejected(wiring.subscription(), away.event().received(), no))
                .toUni()
                .replaceWithVoid());
  }
}
