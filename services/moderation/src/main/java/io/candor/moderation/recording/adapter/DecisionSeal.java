package io.candor.moderation.recording.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Where a decision is sealed: a leaf of the tree of a batch, whose head is signed.
 *
 * @param index of its leaf in the tree, from 0
 * @param hash of its leaf, lower-case hexadecimal
 * @param head the signed tree head, a JWS
 */
public record DecisionSeal(
    UUID id, long batch, Instant sealedAt, int size, int index, String hash, String head) {

  /** Batches follow decisions by about a second; who looks for one that waits looks an hour far. */
  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select d.id, s.batch, s.sealed_at as "sealedAt", s.size, s.place - 1 as index, s.leaf->>'hash' as hash, s.head
        from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, id uuid)
        join decision d on d.draft = t.draft and d.id = t.id
        cross join lateral (
          select b.batch, b.sealed_at, b.size, b.head, l.place, l.leaf
          from seal b cross join lateral json_array_elements(b.leaves) with ordinality as l(leaf, place)
          where b.workspace = d.workspace and b.sealed_at >= d.at - interval '1 second' and b.sealed_at < d.at + interval '1 hour'
            and l.leaf->>'id' = cast(d.id as text)
          order by b.sealed_at, b.batch limit 1) s) x
      """;

  private record Key(UUID draft, UUID id) {}

  /** The seals of those that have one. */
  static Uni<List<DecisionSeal>> of(Mutiny.Session session, List<DecisionView> decisions) {
    var keys = decisions.stream().map(d -> new Key(d.draft(), d.id())).toList();
    return keys.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Rows.list(session, FIND, keys, DecisionSeal.class);
  }
}
