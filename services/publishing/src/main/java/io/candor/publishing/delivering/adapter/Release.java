package io.candor.publishing.delivering.adapter;

import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.contracts.ContractJson;
import io.candor.contracts.Event;
import io.candor.contracts.ReleaseContent;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostMissed;
import io.candor.contracts.publishing.PostPublished;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.publishing.feed.FeedAddresses;
import io.candor.publishing.scheduling.adapter.ClearanceKeys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Publishes due posts on the feed, a batch in one transaction: fence and post rows are locked, the
 * clearance is verified over exactly the stored content, then the post is there and its event with
 * it. Posts whose partition of moderation's topic was not heard for 10 s are left alone.
 */
@ApplicationScoped
class Release {

  private static final int BATCH = 100;

  private static final String DUE =
      """
      select p.id, p.draft, p.workspace, p.channel, p.revision, p.clearance_no, p.content, p.jws, p.correlation, f.version
      from post p
      join fence f on f.draft = p.draft and not f.withdrawn and f.revision = p.revision
      join hearing h on h.partition = p.partition and h.heard_at > clock_timestamp() - interval '10 seconds'
      join channel c on c.workspace = p.workspace and c.id = p.channel and not c.deleted and cast(cast(c.body as jsonb) ->> 'enabled' as boolean)
      where p.status = 'scheduled' and p.due <= clock_timestamp() and p.until > clock_timestamp()
      order by p.due limit :most
      for update of f, p skip locked
      """;

  private static final String LATE =
      """
      select p.id, p.draft, p.workspace, p.channel, p.revision, p.clearance_no, p.content, p.jws, p.correlation, f.version
      from post p join fence f on f.draft = p.draft
      where p.status in ('scheduled', 'waiting') and p.until <= clock_timestamp()
      order by p.until limit :most
      for update of f, p skip locked
      """;

  private static final String SETTLE =
      """
      with r as (select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, draft uuid, status text, reason text, url text)),
      f as (update fence set version = version + 1 where draft in (select draft from r where status <> 'waiting')),
      p as (
        update post p set status = r.status, reason = r.reason, url = r.url,
          published_at = case when r.status = 'published' then clock_timestamp() end
        from r where p.id = r.id returning p.id, p.published_at)
      select id, cast(extract(epoch from published_at) * 1000000 as bigint) from p
      """;

  private final ClearanceKeys keys;
  private final Outbox outbox;
  private final FeedAddresses addresses;

  Release(ClearanceKeys keys, Outbox outbox, FeedAddresses addresses) {
    this.keys = keys;
    this.outbox = outbox;
    this.addresses = addresses;
  }

  /** A post with what came of it, as the statement writes it. */
  private record Settled(UUID id, UUID draft, String status, String reason, String url) {}

  Uni<Boolean> releaseDue(Mutiny.Session session) {
    return take(session, DUE)
        .flatMap(due -> settle(session, due, this::judge).replaceWith(due.size() == BATCH));
  }

  Uni<Boolean> giveUpLate(Mutiny.Session session) {
    return take(session, LATE)
        .flatMap(late ->
            settle(
                    session,
                    late,
                    post -> new Settled(post.id(), post.draft(), "missed", "the window ended", ""))
                .replaceWith(late.size() == BATCH));
  }

  private static Uni<List<DuePost>> take(Mutiny.Session session, String query) {
    return session
        .createNativeQuery(query, Tuple.class)
        .setParameter("most", BATCH)
        .getResultList()
        .map(rows -> rows.stream().map(DuePost::of).toList());
  }

  private Settled judge(DuePost post) {
    return switch (keys.verify(post.jws(), content(post))) {
      case Outcome.Valid _ -> new Settled(post.id(), post.draft(), "published", "", url(post));
      // a renewed clearance may still come before the window ends
      case Outcome.Invalid(var reason, _)
          when reason.equals("expired") || reason.equals("unknown-key") ->
          new Settled(post.id(), post.draft(), "waiting", reason, "");
      case Outcome.Invalid(var reason, var detail) ->
          new Settled(post.id(), post.draft(), "failed", reason + ": " + detail, "");
    };
  }

  private Uni<Void> settle(
      Mutiny.Session session,
      List<DuePost> posts,
      java.util.function.Function<DuePost, Settled> judge) {
    if (posts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var settled = posts.stream().map(judge).toList();
    return session
        .createNativeQuery(SETTLE, Tuple.class)
        .setParameter("rows", json(settled))
        .getResultList()
        .flatMap(rows -> outbox.append(session, facts(posts, settled, PublishedTimes.of(rows))));
  }

  private static List<Fact> facts(
      List<DuePost> posts, List<Settled> settled, PublishedTimes times) {
    var facts = new ArrayList<Fact>(posts.size());
    for (int i = 0; i < posts.size(); i++) {
      var post = posts.get(i);
      if (!settled.get(i).status().equals("waiting")) {
        var event = event(post, settled.get(i), times.of(post.id()));
        facts.add(
            new Fact(
                post.draft().toString(),
                event,
                post.workspace(),
                post.version() + 1,
                post.correlation(),
                null));
      }
    }
    return facts;
  }

  private static Event event(DuePost post, Settled settled, Instant at) {
    return switch (settled.status()) {
      case "published" ->
          new PostPublished(
              post.id(),
              post.draft(),
              post.revision(),
              post.clearanceNo(),
              post.channel(),
              settled.url(),
              at,
              post.id().toString());
      case "missed" ->
          new PostMissed(
              post.id(), post.draft(), post.revision(), post.channel(), settled.reason());
      default ->
          new PostFailed(
              post.id(),
              post.draft(),
              post.revision(),
              post.channel(),
              "clearance-invalid",
              settled.reason());
    };
  }

  private String url(DuePost post) {
    return addresses.post(post.workspace(), post.channel(), post.id());
  }

  private static ReleaseContent content(DuePost post) {
    try {
      return ContractJson.MAPPER.readValue(post.content(), ReleaseContent.class);
    } catch (IOException e) {
      throw new IllegalStateException("the content of post " + post.id() + " cannot be read", e);
    }
  }

  private static String json(Object value) {
    try {
      return ContractJson.MAPPER.writeValueAsString(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
