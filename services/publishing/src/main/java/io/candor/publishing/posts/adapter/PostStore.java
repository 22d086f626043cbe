package io.candor.publishing.posts.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads posts. Everything carries the workspace; no list reads more than it may. */
final class PostStore {

  /** Words are looked for in 10,000 posts of the list, not in all there ever were. */
  private static final String LIST =
      """
      with a as (
        select * from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, status text, channel text, draft uuid,
          "from" timestamptz, "to" timestamptz, q text, at timestamptz, id uuid, most integer)),
      listed as (
        select p.* from post p, a
        where p.workspace = a.workspace and p.%1$s is not null
          and (a.status is null or p.status = a.status) and (a.channel is null or p.channel = a.channel)
          and (a.draft is null or p.draft = a.draft) and (a."from" is null or p.due >= a."from") and (a."to" is null or p.due < a."to")
          and (a.id is null or (p.%1$s, p.id) %2$s (a.at, a.id))
        order by p.%1$s %3$s, p.id %3$s limit (select case when q is null then most else 10000 end from a))
      select cast(row_to_json(x) as text) from (
        select p.id, p.draft, p.brief, p.channel, p.status, nullif(p.reason, '') as reason, p.text, p.due as "scheduledAt",
          p.published_at as "publishedAt", nullif(p.url, '') as url
        from listed p, a where a.q is null or strpos(lower(p.text), lower(a.q)) > 0
        order by p.%1$s %3$s, p.id %3$s limit (select most from a)) x
      """;

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select p.id, p.draft, p.brief, p.channel, p.revision, p.clearance_no as "clearanceNo", p.status, nullif(p.reason, '') as reason,
          p.text, json_build_object('at', p.due, 'until', p.until, 'zone', cast(p.content as json) -> 'window' ->> 'zone') as schedule,
          p.due as "scheduledAt", p.published_at as "publishedAt", nullif(p.url, '') as url, p.receipt,
          case when p.tries > 0 then p.next_at end as "nextTryAt", f.version,
          (select coalesce(json_agg(json_build_object('no', t.no, 'action', t.action, 'beganAt', t.began_at, 'endedAt', t.ended_at,
            'outcome', t.outcome, 'detail', t.detail) order by t.no), '[]')
            from (select *, row_number() over (order by id) as no from attempt where post = p.id) t) as attempts
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)
        join post p on p.workspace = a.workspace and p.id = a.id
        join fence f on f.draft = p.draft) x
      """;

  private record ListArgs(
      String workspace,
      @Nullable String status,
      @Nullable String channel,
      @Nullable UUID draft,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable String q,
      @Nullable Instant at,
      @Nullable UUID id,
      int most) {}

  private record Args(String workspace, UUID id) {}

  private PostStore() {}

  /** A page, with one more than asked when there is more. */
  static Uni<List<PostItem>> list(
      Mutiny.Session session,
      String workspace,
      PostFilter filter,
      Optional<PostPosition> after,
      int limit) {
    var args =
        new ListArgs(
            workspace,
            filter.status(),
            filter.channel(),
            filter.draft(),
            filter.from(),
            filter.to(),
            filter.q(),
            after.map(PostPosition::at).orElse(null),
            after.map(PostPosition::id).orElse(null),
            limit + 1);
    return Rows.list(session, list(filter), args, PostItem.class);
  }

  private static String list(PostFilter filter) {
    var order = filter.order();
    return LIST.formatted(order.column(), order.down() ? "<" : ">", order.down() ? "desc" : "asc");
  }

  /** The story of one. */
  static Uni<Optional<PostView>> find(Mutiny.Session session, String workspace, UUID id) {
    return Rows.list(session, FIND, new Args(workspace, id), PostView.class)
        .map(found -> found.stream().findFirst());
  }
}
