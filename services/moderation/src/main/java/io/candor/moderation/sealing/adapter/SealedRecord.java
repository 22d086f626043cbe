package io.candor.moderation.sealing.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads what is sealed, batch by batch, a few at a time as they are asked for. */
@ApplicationScoped
class SealedRecord {

  private static final int BATCHES = 8;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private static final String BATCH =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, since timestamptz, after bigint, until timestamptz, most integer))
      select cast(row_to_json(x) as text) from (
        select s.batch, s.sealed_at as "sealedAt", s.head, s.leaves from seal s, a
        where s.workspace = a.workspace and (s.sealed_at, s.batch) > (a.since, a.after) and s.sealed_at < a.until
        order by s.sealed_at, s.batch limit (select most from a)) x
      """;

  private static final String ENTRIES =
      """
      select e.id, cast(e.entry as text), cast(e.kept as text), e.erased is not null,
        cast(e.words as text), cast(e.decider as text), cast(e.contributors as text), cast(e.approvals as text)
      from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, id uuid)
      join decision_entry e on e.draft = t.draft and e.id = t.id
      """;

  /** What comes next; sealed in an order that a clock can turn round, so both count. */
  private record Place(String workspace, Instant since, long after, Instant until, int most) {

    Place beyond(SealedBatch last) {
      return new Place(workspace, last.sealedAt(), last.batch(), until, most);
    }
  }

  /** Lines of some batches; without any at the end. */
  private record Part(List<SealedBatch> batches, List<ExportLine> lines) {}

  private static final class Cursor {
    private Place place;

    Cursor(Place place) {
      this.place = place;
    }
  }

  private final Transactions transactions;

  SealedRecord(Transactions transactions) {
    this.transactions = transactions;
  }

  /** What was sealed from an instant on and before another. */
  Multi<ExportLine> lines(String workspace, @Nullable Instant from, @Nullable Instant to) {
    var start =
        new Place(workspace, from == null ? FIRST : from, 0, to == null ? LAST : to, BATCHES);
    return Multi.createBy()
        .repeating()
        .uni(() -> new Cursor(start), this::next)
        .until(part -> part.batches().isEmpty())
        .onItem()
        .transformToIterable(Part::lines);
  }

  private Uni<Part> next(Cursor cursor) {
    return transactions
        .read(session ->
            Rows.list(session, BATCH, cursor.place, SealedBatch.class)
                .flatMap(batches -> part(session, batches)))
        .invoke(part -> advance(cursor, part.batches()));
  }

  private static void advance(Cursor cursor, List<SealedBatch> batches) {
    if (!batches.isEmpty()) {
      cursor.place = cursor.place.beyond(batches.getLast());
    }
  }

  private static Uni<Part> part(Mutiny.Session session, List<SealedBatch> batches) {
    var leaves = batches.stream().flatMap(batch -> batch.leaves().stream()).toList();
    return Rows.select(session, ENTRIES, KeptEntry::of, Json.write(leaves))
        .map(found -> found.stream().collect(Collectors.toMap(KeptEntry::id, Function.identity())))
        .map(entries -> new Part(batches, lines(batches, entries)));
  }

  private static List<ExportLine> lines(List<SealedBatch> batches, Map<UUID, KeptEntry> entries) {
    return batches.stream().flatMap(batch -> batch.lines(entries)).toList();
  }
}
