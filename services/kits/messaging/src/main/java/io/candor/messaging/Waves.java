package io.candor.messaging;

import io.candor.contracts.Event;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Splits a batch so that each part holds at most one event a key, in order: a set-based statement
 * must not meet the same row twice.
 */
public final class Waves {

  private Waves() {}

  /** Does the work for each wave, one after the other. */
  public static <E extends Event> Uni<Void> inTurn(
      List<Received<E>> events, Function<List<Received<E>>, Uni<Void>> work) {
    return Multi.createFrom()
        .iterable(of(events))
        .onItem()
        .transformToUniAndConcatenate(work::apply)
        .toUni()
        .replaceWithVoid();
  }

  static <E extends Event> List<List<Received<E>>> of(List<Received<E>> events) {
    var seen = new HashMap<String, Integer>();
    var waves = new ArrayList<List<Received<E>>>();
    for (var event : events) {
      int wave = seen.merge(event.key(), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(event);
    }
    return waves;
  }
}
