package io.candor.moderation.policy.adapter;

import io.candor.messaging.Rows;
import io.candor.moderation.policy.ScopePlan;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what changed in the plans. */
final class PlanReading {

  /** One statement, so that what it says of several scopes stood at one moment. */
  private static final String CHANGED =
      """
      select cast(row_to_json(x) as text) from (
        select s.scope, s.no as changed, p.no, p.id, r.version, r.digest, p.effective_from as "effectiveFrom",
          r.put_by as "putBy", r.put_at as "putAt", r.files as texts
        from rule_pack_scope s
        left join rule_pack_plan p on p.scope = s.scope
        left join rule_pack r on r.no = p.no
        where s.no > (select a.known from json_to_record(cast(cast($1 as text) as json)) as a(known bigint))
        order by s.scope, p.id, p.effective_from) x
      """;

  /** Whether it was put or taken back. */
  private static final String LAST =
      """
      select cast(coalesce((select r.no from rule_pack r
        where (r.scope, r.id) = (select a.scope, a.id from json_to_record(cast(cast($1 as text) as json)) as a(scope text, id text))
        order by r.no desc limit 1), 0) as text)
      """;

  private record Known(long known) {}

  private record Pack(String scope, String id) {}

  private PlanReading() {}

  /** The plans of scopes that changed after a number. */
  static Uni<List<ScopePlan>> changed(Mutiny.Session session, long known) {
    return Rows.list(session, CHANGED, new Known(known), PlanRow.class).map(PlanRow::plans);
  }

  /** The number of the last change of a pack, 0 where there was none: its ETag. */
  static Uni<Long> last(Mutiny.Session session, String scope, String id) {
    return Rows.list(session, LAST, new Pack(scope, id), Long.class).map(List::getFirst);
  }
}
