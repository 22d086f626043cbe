package io.candor.generation.hearing.adapter;

import io.candor.contracts.moderation.DraftAmended;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.generation.drafts.Revising;
import io.candor.generation.drafts.Revising.Current;
import io.candor.generation.origins.adapter.ToldTexts;
import io.candor.messaging.Received;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was told before of the words that reviewers wrote: who amends declares nothing. */
final class Recalled {

  private Recalled() {}

  /** The same texts, knowing what was told of their amended words. */
  static Uni<Map<UUID, Current>> in(
      Mutiny.Session session, List<Received<VerdictEvent>> events, Map<UUID, Current> texts) {
    var known = new HashMap<>(texts);
    return Multi.createFrom()
        .iterable(events)
        .filter(received -> received.event() instanceof DraftAmended)
        .onItem()
        .transformToUniAndConcatenate(received -> recall(session, received, known))
        .toUni()
        .replaceWith(known);
  }

  private static Uni<Void> recall(
      Mutiny.Session session, Received<VerdictEvent> received, Map<UUID, Current> known) {
    return received.event() instanceof DraftAmended amended
        ? ToldTexts.of(session, received.envelope().workspace(), Revising.text(amended.parts()))
            .invoke(told ->
                known.computeIfPresent(amended.draft(), (_, current) -> current.knowing(told)))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }
}
