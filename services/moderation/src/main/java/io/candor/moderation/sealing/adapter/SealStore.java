package io.candor.moderation.sealing.adapter;

import io.candor.messaging.Rows;
import io.candor.moderation.sealing.LastSeal;
import io.candor.moderation.sealing.Seal;
import io.candor.moderation.sealing.SealedLeaf;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The decisions that wait for their seal, and the seals. */
final class SealStore {

  /** Until the transaction ends. */
  private static final String TURN = "select pg_try_advisory_xact_lock(hashtext('candor.sealing'))";

  /** A statement of its own: what it sees must be younger than the lock (read committed). */
  private static final String NEXT =
      """
      select e.workspace, e.draft, e.id, cast(case when e.salted then e.kept else e.entry end as text), statement_timestamp(),
        cast(extract(epoch from statement_timestamp() - e.at) * 1000 as bigint),
        cast(e.words as text), cast(e.decider as text), cast(e.contributors as text), cast(e.approvals as text)
      from (select id, draft from unsealed where id > '00000000-0000-0000-0000-000000000000' order by id limit $1) u
      join decision_entry e on e.draft = u.draft and e.id = u.id
      order by u.id
      """;

  private static final String LAST =
      """
      select cast(row_to_json(x) as text) from (
        select s.workspace, s.batch, s.head
        from json_to_recordset(cast(cast($1 as text) as json)) as t(workspace text)
        cross join lateral (
          select workspace, batch, head from seal where workspace = t.workspace order by batch desc limit 1) s) x
      """;

  private static final String SEAL =
      """
      insert into seal (workspace, batch, sealed_at, size, head, leaves)
      select workspace, batch, "sealedAt", json_array_length(leaves), head, leaves
      from json_to_recordset(cast(cast($1 as text) as json)) as t(workspace text, batch bigint, "sealedAt" timestamptz, head text, leaves json)
      """;

  private static final String DONE =
      """
      delete from unsealed where id = any (array(
        select id from json_to_recordset(cast(cast($1 as text) as json)) as t(id uuid)))
      """;

  private record Workspace(String workspace) {}

  private SealStore() {}

  /** Whether this replica seals now: one does at a time. */
  static Uni<Boolean> turn(Mutiny.Session session) {
    return Rows.select(session, TURN, row -> (Boolean) row[0]).map(List::getFirst);
  }

  /** The oldest that wait. */
  static Uni<List<Waiting>> next(Mutiny.Session session, int most) {
    return Rows.select(session, NEXT, Waiting::of, most);
  }

  /** The newest seal of each of these workspaces that has one. */
  static Uni<List<LastSeal>> last(Mutiny.Session session, List<String> workspaces) {
    var rows = workspaces.stream().map(Workspace::new).toList();
    return Rows.list(session, LAST, rows, LastSeal.class);
  }

  /** Keeps seals, and takes what they hold out of the queue. */
  static Uni<Void> keep(Mutiny.Session session, List<Seal> seals) {
    var leaves = seals.stream().flatMap(seal -> seal.leaves().stream()).toList();
    return Rows.write(session, SEAL, seals)
        .chain(() -> Rows.write(session, DONE, leaves))
        .invoke(gone -> requireAll(gone, leaves))
        .replaceWithVoid();
  }

  /** Nothing is sealed twice, whatever went wrong: the transaction fails. */
  private static void requireAll(int gone, List<SealedLeaf> leaves) {
    if (gone != leaves.size()) {
      throw new IllegalStateException(gone + " of " + leaves.size() + " waited for their seal");
    }
  }
}
