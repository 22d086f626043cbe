package io.candor.moderation.proposing.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads what was decided last, and the texts of it. */
final class DecidedTexts {

  /** Joined with its arguments, all decisions of the workspace would be sorted. */
  private static final String LATEST =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, until uuid, last integer))
      select cast(row_to_json(x) as text) from (
        select d.id, d.draft, d.revision from decision d
        where d.workspace = (select workspace from a)
          and d.id <= coalesce((select until from a), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        order by d.id desc limit (select last from a)) x
      """;

  /** A draft keeps one revision: an edit or amendment took the place of what was decided. */
  private static final String TEXTS =
      """
      select cast(row_to_json(x) as text) from (
        select t.id, d.id as draft, d.content,
          case when b.id is not null then json_build_object('version', b.version, 'facts', b.facts) end as brand,
          case when u.id is not null then json_build_object('version', u.version, 'facts', u.facts) end as audience,
          case when k.id is not null then json_build_object('version', k.version, 'facts', k.facts) end as channel
        from json_to_recordset(cast(cast($1 as text) as json)) as t(id uuid, draft uuid, revision integer)
        join draft d on d.id = t.draft and d.revision = t.revision
        left join known b on b.kind = 'brand' and b.workspace = d.workspace and b.id = d.brand
        left join known u on u.kind = 'audience' and u.workspace = d.workspace and u.id = d.audience
        left join known k on k.kind = 'channel' and k.workspace = d.workspace and k.id = d.channel
        where d.content is not null
        order by t.id desc) x
      """;

  private record Args(String workspace, @Nullable UUID until, int last) {}

  private DecidedTexts() {}

  /**
   * The last decisions of a workspace, newest first.
   *
   * @param until the newest that counts; absent where all do
   */
  static Uni<List<Decided>> latest(
      Mutiny.Session session, String workspace, @Nullable UUID until, int last) {
    return Rows.list(session, LATEST, new Args(workspace, until, last), Decided.class);
  }

  /** Those of their texts that are kept still, in their order. */
  static Uni<List<DecidedText>> of(Mutiny.Session session, List<Decided> some) {
    return Rows.list(session, TEXTS, some, DecidedText.class);
  }
}
