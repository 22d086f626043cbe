package io.candor.generation.listing.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.Json;
import io.candor.messaging.Rows;
import io.candor.rest.Cursors;
import io.candor.rest.Page;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a table that grows for ever: each reads at most some thousand rows, so that a rare
 * filter costs no more than another; where it found less than a page in them, the next one goes on.
 *
 * @param what names the list
 * @param table whose rows are read, as {@code t}; it has an index on workspace and id
 * @param found what is found in them: columns of {@code t}, and conditions on the filter {@code a}
 */
public record Listing<T extends Listed>(String what, String table, String found, Class<T> type) {

  private static final int READ = 2_000;
  private static final String LIST =
      """
      with a as (
        select f.*, p.after, p.most from (select cast(cast($1 as text) as json) as j) r,
          json_to_record(r.j -> 'filter') as f(workspace text, status text, brand text, channel text, audience text, tag text,
            "from" timestamptz, "to" timestamptz, q text, lowest uuid, highest uuid),
          json_to_record(r.j) as p(after uuid, most integer)),
      read as materialized (
        select t.* from %1$s t, a
        where t.workspace = a.workspace and (a.after is null or t.id %3$s a.after)
          and (a.lowest is null or t.id >= a.lowest) and (a.highest is null or t.id < a.highest) %6$s
        order by t.id %4$s limit %7$d),
      found as (%2$s order by t.id %4$s limit (select a.most from a))
      select cast(json_build_object(
        'items', (select coalesce(json_agg(row_to_json(found) order by found.id %4$s), '[]') from found),
        'read', (select count(*) from read), 'last', (select t.id from read t order by t.id %5$s limit 1)) as text)
      """;

  private record Args(ListFilter filter, @Nullable UUID after, int most) {}

  private record Piece(List<JsonNode> items, int read, @Nullable UUID last) {}

  /**
   * A page.
   *
   * @param narrowed a further condition on the rows that are read, which an index serves
   */
  public Uni<Page<T>> page(
      Mutiny.Session session,
      Cursors cursors,
      ListFilter filter,
      ListQuery query,
      String narrowed) {
    int limit = cursors.limit(query.limit());
    var list = filter.list(what);
    var after = cursors.open(filter.workspace(), list, query.cursor()).map(UUID::fromString);
    var args = new Args(filter, after.orElse(null), limit + 1);
    return Rows.list(session, sql(filter.oldestFirst(), narrowed), args, Piece.class)
        .map(pieces -> page(pieces.getFirst(), cursors, filter, limit));
  }

  private Page<T> page(Piece piece, Cursors cursors, ListFilter filter, int limit) {
    var items = new ArrayList<T>(piece.items().size());
    piece.items().forEach(item -> items.add(Json.read(item.toString(), type)));
    var list = filter.list(what);
    if (items.size() > limit || piece.read() < READ || piece.last() == null) {
      return cursors.page(filter.workspace(), list, items, limit, item -> item.id().toString());
    }
    return new Page<>(items, cursors.seal(filter.workspace(), list, piece.last().toString()));
  }

  private String sql(boolean oldestFirst, String narrowed) {
    return LIST.formatted(
        table,
        found,
        oldestFirst ? ">" : "<",
        oldestFirst ? "asc" : "desc",
        oldestFirst ? "desc" : "asc",
        narrowed.isEmpty() ? "" : "and " + narrowed,
        READ);
  }
}
