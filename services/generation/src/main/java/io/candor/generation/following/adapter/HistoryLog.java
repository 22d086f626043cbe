package io.candor.generation.following.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.generation.following.Position;
import io.candor.messaging.Rows;
import io.candor.rest.EventStream.Item;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of a brief or a workspace. Lines of transactions still open, and of those begun
 * after one of them, are left for the next look: so nothing ever appears before what was read.
 */
final class HistoryLog {

  private static final String READ =
      """
      select cast(json_build_object('tx', h.tx, 'seq', h.seq, 'line', json_build_object('brief', h.brief, 'draft', h.draft,
        'revision', h.revision, 'status', h.status, 'at', h.at, 'by', h.by, 'detail', h.detail)) as text)
      from history h, history_clock c,
        json_to_record(cast(cast($1 as text) as json)) as a(workspace text, brief uuid, tx bigint, seq bigint)
      where %s and (h.tx, h.seq) > (a.tx, a.seq)
        and h.tx < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) + c.shift
      order by h.tx, h.seq limit 300
      """;
  private static final String OF_BRIEF =
      READ.formatted("h.brief = a.brief and h.workspace = a.workspace");
  private static final String OF_WORKSPACE = READ.formatted("h.workspace = a.workspace");
  private static final String NOW =
      """
      select cast(json_build_object('tx', cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) + c.shift - 1,
        'seq', 999999999999999999) as text)
      from history_clock c where c.id = cast(cast($1 as text) as integer)
      """;

  private record Args(String workspace, @Nullable UUID brief, long tx, long seq) {}

  private record Line(long tx, long seq, ObjectNode line) {
    Item item() {
      return new Item(new Position(tx, seq).toString(), "history", line.toString());
    }
  }

  private HistoryLog() {}

  /** What follows, oldest first; of a brief, or where none is given of the whole workspace. */
  static Uni<List<Item>> after(
      Mutiny.Session session, String workspace, @Nullable UUID brief, Position position) {
    var args = new Args(workspace, brief, position.tx(), position.seq());
    return Rows.list(session, brief == null ? OF_WORKSPACE : OF_BRIEF, args, Line.class)
        .map(lines -> lines.stream().map(Line::item).toList());
  }

  /** Where the history has got to: what happens from now on follows it. */
  static Uni<Position> now(Mutiny.Session session) {
    return Rows.list(session, NOW, 1, Position.class).map(List::getFirst);
  }
}
