package io.candor.generation.drafts.adapter;

import io.candor.contracts.Revision;
import io.candor.generation.drafts.Revising;
import io.candor.generation.origins.Origin;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads the texts of drafts that are about to be revised. */
public final class CurrentTexts {

  private static final String READ =
      """
      select cast(row_to_json(x) as text) from (
        select d.id as draft, r.content, (
          select m.content from revision m where m.draft = d.id and m.number <= d.revision and (m.number = 1 or not m.by_person)
          order by m.number desc limit 1) as machine,
          (select max(m.ai_origin) from revision m where m.draft = d.id) as told
        from draft d join revision r on r.draft = d.id and r.number = d.revision
        where d.id in (select cast(t.id as uuid) from json_array_elements_text(cast(cast($1 as text) as json)) as t(id))) x
      """;

  private record Row(UUID draft, Revision content, Revision machine, @Nullable Origin told) {
    Revising.Current current() {
      var now = Origin.of(content.authorship().digitalSourceType());
      var most = told == null || told.weakerThan(now) ? now : told;
      return new Revising.Current(content, Revising.text(machine.parts()), most);
    }
  }

  private CurrentTexts() {}

  /** By draft; those without a text are not among them. */
  public static Uni<Map<UUID, Revising.Current>> of(
      Mutiny.Session session, Collection<UUID> drafts) {
    return drafts.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : Rows.list(session, READ, drafts, Row.class)
            .map(rows -> rows.stream().collect(Collectors.toMap(Row::draft, Row::current)));
  }
}
