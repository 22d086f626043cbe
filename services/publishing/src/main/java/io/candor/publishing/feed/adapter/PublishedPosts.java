package io.candor.publishing.feed.adapter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is published on a feed, by the index {@code post_feed}: newest first. */
@ApplicationScoped
class PublishedPosts {

  private static final String COLUMNS =
      "select id, content, cast(extract(epoch from published_at) * 1000000 as bigint) from post";
  private static final String PAGE =
      COLUMNS
          + """
           where workspace = :workspace and channel = :channel and status = 'published'
             and published_at <= to_timestamp(0) + cast(:micros as bigint) * interval '1 microsecond'
             and (published_at < to_timestamp(0) + cast(:micros as bigint) * interval '1 microsecond' or id > :id)
           order by published_at desc, id limit :most
          """;
  private static final String ONE =
      COLUMNS
          + " where id = :id and workspace = :workspace and channel = :channel and status = 'published'";
  private static final String SET_UP =
      "select cast(extract(epoch from updated_at) * 1000 as bigint) from channel"
          + " where workspace = :workspace and id = :channel and not deleted"
          + " and cast(body as jsonb) ->> 'kind' = 'feed'";

  /** When the feed was set up or changed; empty when there is none of that name. */
  Uni<Optional<Instant>> setUp(Mutiny.Session session, FeedName feed) {
    return session
        .createNativeQuery(SET_UP, Long.class)
        .setParameter("workspace", feed.workspace())
        .setParameter("channel", feed.channel())
        .getResultList()
        .map(found -> found.stream().findFirst().map(Instant::ofEpochMilli));
  }

  /** Posts older than a position, one more than asked when there are more. */
  Uni<List<PublishedPost>> page(Mutiny.Session session, FeedName feed, Position before, int limit) {
    return session
        .createNativeQuery(PAGE, Tuple.class)
        .setParameter("workspace", feed.workspace())
        .setParameter("channel", feed.channel())
        .setParameter("micros", before.micros())
        .setParameter("id", before.id())
        .setParameter("most", limit + 1)
        .getResultList()
        .map(rows -> rows.stream().map(PublishedPost::of).toList());
  }

  Uni<Optional<PublishedPost>> one(Mutiny.Session session, FeedName feed, UUID post) {
    return session
        .createNativeQuery(ONE, Tuple.class)
        .setParameter("workspace", feed.workspace())
        .setParameter("channel", feed.channel())
        .setParameter("id", post)
        .getResultList()
        .map(rows -> rows.stream().findFirst().map(PublishedPost::of));
  }
}
