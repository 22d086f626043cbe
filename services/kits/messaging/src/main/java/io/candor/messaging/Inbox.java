package io.candor.messaging;

import io.candor.contracts.Event;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which events had their effect already: claimed by one statement in the effect's transaction. */
@ApplicationScoped
class Inbox {

  private static final String CLAIM =
      """
      insert into inbox (consumer, event_id)
      select $1, cast(e as uuid) from jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as ids(e)
      where not exists (select from inbox i where i.consumer = $1 and i.event_id = cast(e as uuid))
      order by e
      on conflict do nothing
      returning event_id
      """;

  /** Those of the batch heard for the first time, in their order, each once. */
  <E extends Event> Uni<List<Received<E>>> claim(
      Mutiny.Session session, String consumer, Gate<E> gate, List<Received<E>> batch) {
    Map<UUID, Received<E>> byId = new LinkedHashMap<>();
    batch.forEach(received -> byId.putIfAbsent(gate.inboxId(received), received));
    var ids =
        byId.keySet().stream()
            .map(id -> '"' + id.toString() + '"')
            .collect(Collectors.joining(",", "[", "]"));
    return Rows.select(session, CLAIM, row -> (UUID) row[0], consumer, ids)
        .map(claimed -> first(byId, new HashSet<>(claimed)));
  }

  private static <E extends Event> List<Received<E>> first(
      Map<UUID, Received<E>> byId, Set<UUID> claimed) {
    return byId.entrySet().stream()
        .filter(entry -> claimed.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
