package io.candor.moderation.recording.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads the record of decisions, oldest first. */
public final class DecisionRecord {

  private static final String LIST =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, draft uuid, after uuid, most integer))
      select cast(row_to_json(x) as text) from (
        select d.id, d.draft, d.revision, d.at, d.verdict, d.cause, d.reason,
          json_build_object('kind', d.decided_kind, 'sub', d.decided_by) as "decidedBy", d.review,
          d.clearance_no as "clearanceNo", d.clearance, d.label, d.findings, d.packs, d.evidence,
          (select json_agg(json_build_object('part', p.key, 'at', e.at, 'reason', e.reason, 'erasure', e.id) order by p.key)
            from jsonb_each_text(d.erased) p join erasure e on e.id = cast(p.value as uuid)) as erased
        from decision d, a
        where d.draft = a.draft and d.workspace = a.workspace
          and d.id > coalesce(a.after, '00000000-0000-0000-0000-000000000000')
        order by d.id limit (select most from a)) x
      """;

  private record Args(String workspace, UUID draft, @Nullable UUID after, int most) {}

  private DecisionRecord() {}

  /** What was decided on a draft, after a decision. */
  public static Uni<List<DecisionView>> of(
      Mutiny.Session session, String workspace, UUID draft, Optional<UUID> after, int limit) {
    return Rows.list(
        session, LIST, new Args(workspace, draft, after.orElse(null), limit), DecisionView.class);
  }
}
