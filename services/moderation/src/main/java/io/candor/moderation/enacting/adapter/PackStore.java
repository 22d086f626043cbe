package io.candor.moderation.enacting.adapter;

import io.candor.messaging.Rows;
import io.candor.moderation.enacting.Proposed;
import io.candor.moderation.enacting.Standing;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The packs that were put, and the plan that follows. */
final class PackStore {

  /** So that puts commit in the order of their numbers: whoever knows one knows all before it. */
  private static final String TURN =
      "select cast(s.no as text) from rule_pack_scope s where s.scope = '~' for update";

  /** A statement of its own: what it sees must be younger than the lock (read committed). */
  private static final String STANDING =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(scope text, id text, version text))
      select cast(row_to_json(x) as text) from (select
        (select s.no from rule_pack_scope s where s.scope = '~') as "all",
        coalesce((select s.no from rule_pack_scope s where s.scope = (select scope from a)), 0) as scope,
        coalesce((select r.no from rule_pack r where r.scope = (select scope from a) and r.id = (select id from a)
          order by r.no desc limit 1), 0) as last,
        (select p.effective_from from rule_pack_plan p where p.scope = (select scope from a) and p.id = (select id from a)
          order by p.effective_from desc limit 1) as latest,
        (select coalesce(json_agg(r.digest), '[]') from rule_pack r where r.scope = (select scope from a) and r.id = (select id from a)
          and r.version = (select version from a)) as digests,
        exists (select 1 from rule_pack r where r.scope = (select scope from a) and r.id = (select id from a)
          and r.version = (select version from a) and not exists (select 1 from rule_pack t where t.takes_back = r.no)) as put,
        (select count(distinct p.id) from rule_pack_plan p where p.scope = (select scope from a)) as packs,
        (select count(*) from rule_pack_plan p where p.scope = (select scope from a) and p.id = (select id from a)) as versions,
        (select count(*) from rule_pack_plan p where p.scope = (select scope from a) and p.id = (select id from a)
          and p.effective_from > clock_timestamp()) as planned,
        (select coalesce(sum(length(f.value)), 0) from rule_pack_plan p join rule_pack r on r.no = p.no, json_each_text(r.files) f
          where p.scope = (select scope from a) and (p.effective_from > clock_timestamp() or (p.id <> (select id from a)
            and not exists (select 1 from rule_pack_plan q where q.scope = p.scope and q.id = p.id
              and q.effective_from > p.effective_from and q.effective_from <= clock_timestamp())))) as letters,
        clock_timestamp() as now) x
      """;

  private static final String PUT =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(scope text, id text, version text, digest text,
        "from" timestamptz, lead double precision, texts json, by text)),
      put as (
        insert into rule_pack (no, scope, id, version, digest, effective_from, files, put_by)
        select nextval('rule_pack_no'), scope, id, version, digest,
          coalesce("from", date_trunc('second', clock_timestamp()) + make_interval(secs => lead)), texts, by from a
        returning no, scope, id, version, digest, effective_from, put_by, put_at),
      planned as (
        insert into rule_pack_plan (scope, id, effective_from, no) select scope, id, effective_from, no from put),
      told as (
        insert into rule_pack_scope (scope, no) select scope, no from put on conflict (scope) do update set no = excluded.no)
      select cast(row_to_json(x) as text) from (
        select no, id, version, digest, effective_from as "effectiveFrom", put_by as "putBy", put_at as "putAt" from put) x
      """;

  /** Replicas' clocks may differ: what held an hour ago is needed by none. */
  private static final String TIDY =
      """
      delete from rule_pack_plan p using json_to_record(cast(cast($1 as text) as json)) as a(scope text, id text)
      where p.scope = a.scope and p.id = a.id and p.effective_from < (
        select max(q.effective_from) from rule_pack_plan q
        where q.scope = a.scope and q.id = a.id and q.effective_from < clock_timestamp() - interval '1 hour')
      """;

  private static final String TAKE_BACK =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(scope text, id text, latest timestamptz, by text)),
      gone as (
        delete from rule_pack_plan p using a where p.scope = a.scope and p.id = a.id and p.effective_from = a.latest
        returning p.no),
      back as (
        insert into rule_pack (no, scope, id, takes_back, put_by)
        select nextval('rule_pack_no'), a.scope, a.id, gone.no, a.by from a, gone returning no, scope),
      told as (
        update rule_pack_scope s set no = back.no from back where s.scope = back.scope)
      select cast(no as text) from back
      """;

  private static final String HISTORY =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(scope text, id text, before bigint, most integer))
      select cast(row_to_json(x) as text) from (
        select r.no, r.id, r.version, r.digest, r.effective_from as "effectiveFrom", r.put_by as "putBy", r.put_at as "putAt",
          t.put_by as "takenBackBy", t.put_at as "takenBackAt"
        from rule_pack r left join rule_pack t on t.takes_back = r.no
        where r.scope = (select scope from a) and r.id = (select id from a) and r.no < (select before from a)
          and r.takes_back is null
        order by r.no desc limit (select most from a)) x
      """;

  private static final String VERSION =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(scope text, id text, version text))
      select cast(row_to_json(x) as text) from (
        select r.no, r.id, r.version, r.digest, r.effective_from as "effectiveFrom", r.put_by as "putBy", r.put_at as "putAt",
          r.files as texts
        from rule_pack r
        where r.scope = (select scope from a) and r.id = (select id from a) and r.version = (select version from a)
        order by r.no desc limit 1) x
      """;

  private record Version(String scope, String id, String version) {}

  private record Put(
      String scope,
      String id,
      String version,
      String digest,
      @Nullable Instant from,
      double lead,
      Map<String, String> texts,
      String by) {}

  private record Back(String scope, String id, Instant latest, String by) {}

  private record Place(String scope, String id, long before, int most) {}

  private PackStore() {}

  /**
   * Waits for its turn, until the transaction ends; then what stands, without what is long over.
   */
  static Uni<Standing> standing(Mutiny.Session session, String scope, String id, String version) {
    var asked = new Version(scope, id, version);
    return Rows.list(session, TURN, Long.class)
        .chain(() -> Rows.execute(session, TIDY, asked))
        .chain(() -> Rows.list(session, STANDING, asked, Standing.class))
        .map(List::getFirst);
  }

  /** Puts it, from an instant on, or so long from now. */
  static Uni<PutRow> put(
      Mutiny.Session session, Proposed pack, @Nullable Instant from, Duration lead, String by) {
    var ref = pack.pack();
    var row =
        new Put(
            pack.scope(),
            ref.id(),
            ref.version(),
            ref.digest(),
            from,
            lead.toSeconds(),
            pack.texts(),
            by);
    return Rows.list(session, PUT, row, PutRow.class).map(List::getFirst);
  }

  /** Takes the version of an instant back. */
  static Uni<Long> takeBack(
      Mutiny.Session session, String scope, String id, Instant latest, String by) {
    return Rows.list(session, TAKE_BACK, new Back(scope, id, latest, by), Long.class)
        .map(List::getFirst);
  }

  /** The versions put before a number, the latest first. */
  static Uni<List<PutRow>> history(
      Mutiny.Session session, String scope, String id, long before, int most) {
    return Rows.list(session, HISTORY, new Place(scope, id, before, most), PutRow.class);
  }

  /** A version with its texts. */
  static Uni<Optional<PutRow>> version(
      Mutiny.Session session, String scope, String id, String version) {
    return Rows.list(session, VERSION, new Version(scope, id, version), PutRow.class)
        .map(found -> found.stream().findFirst());
  }
}
