package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Rows;
import io.candor.publishing.delivering.Settlement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Posts of unknown outcome, for who settles them; all in the caller's transaction. */
@ApplicationScoped
public class UnsettledPosts {

  private static final String FIND =
      """
      select cast(json_build_object('post', row_to_json(h), 'revision', coalesce(h.called, h.revision), 'clearanceNo', coalesce(h.under, h."clearanceNo"),
        'beingAsked', h.asked, 'mayBeSent', h.may, 'calledAt', h.called_at) as text) from (
        select %s, not p.revoked and p.until > clock_timestamp() as may,
          exists (select from attempt t where t.post = p.id and t.ended_at is null) as asked,
          (select t.revision from attempt t where t.post = p.id order by t.id desc limit 1) as called,
          (select t.clearance_no from attempt t where t.post = p.id order by t.id desc limit 1) as under,
          (select t.began_at from attempt t where t.post = p.id order by t.id desc limit 1) as called_at
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)
        join post p on p.workspace = a.workspace and p.id = a.id
        join fence f on f.draft = p.draft
        left join channel c on c.workspace = p.workspace and c.id = p.channel
        for update of f, p) h
      """
          .formatted(HeldPost.COLUMNS);

  private static final String WAKE =
      """
      update channel_queue q set next_at = clock_timestamp()
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, channel text)
      where q.workspace = a.workspace and q.channel = a.channel
      """;

  private final SettledPosts settled;

  UnsettledPosts(SettledPosts settled) {
    this.settled = settled;
  }

  private record Args(String workspace, UUID id) {}

  private record Queue(String workspace, String channel) {}

  /** The post, locked with its fence; whatever its state. */
  public Uni<Optional<Unsettled>> find(Mutiny.Session session, String workspace, UUID id) {
    return Rows.list(session, FIND, new Args(workspace, id), Unsettled.class)
        .map(found -> found.stream().findFirst());
  }

  /** It is there, since its last call. */
  public Uni<Void> published(Mutiny.Session session, Unsettled post, String url) {
    return settle(session, post, Settlement.published(url, ""));
  }

  /** It is not there, and will not be. */
  public Uni<Void> failed(Mutiny.Session session, Unsettled post, String reason, String detail) {
    return settle(session, post, Settlement.failed(reason, detail));
  }

  /** It is not there: it is sent again as soon as its channel has its turn. */
  public Uni<Void> retry(Mutiny.Session session, Unsettled post) {
    var queue = new Queue(post.post().workspace(), post.post().channel());
    return settle(session, post, Settlement.scheduled("retry", Duration.ZERO))
        .chain(() -> Rows.execute(session, WAKE, queue))
        .replaceWithVoid();
  }

  private Uni<Void> settle(Mutiny.Session session, Unsettled post, Settlement settlement) {
    return settled.settle(
        session,
        List.of(
            new SettledPost(
                post.post(), post.revision(), post.clearanceNo(), settlement, post.calledAt())));
  }
}
