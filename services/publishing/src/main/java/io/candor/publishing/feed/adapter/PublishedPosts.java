package io.candor.publishing.feed.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
           where workspace = $1 and channel = $2 and status = 'published'
             and published_at <= to_timestamp(0) + cast($3 as bigint) * interval '1 microsecond'
             and (published_at < to_timestamp(0) + cast($3 as bigint) * interval '1 microsecond' or id > $4)
           order by published_at desc, id limit $5
          """;
  private static final String ONE =
      COLUMNS + " where workspace = $1 and channel = $2 and id = $3 and status = 'published'";
  private static final String SET_UP =
      "select cast(extract(epoch from updated_at) * 1000 as bigint) from channel"
          + " where workspace = $1 and id = $2 and not deleted"
          + " and cast(body as jsonb) ->> 'kind' = 'feed'";

  /** When the feed was set up or changed; empty when there is none of that name. */
  Uni<Optional<Instant>> setUp(Mutiny.Session session, FeedName feed) {
    return Rows.select(
            session,
            SET_UP,
            row -> Instant.ofEpochMilli((Long) row[0]),
            feed.workspace(),
            feed.channel())
        .map(found -> found.stream().findFirst());
  }

  /** Posts older than a position, one more than asked when there are more. */
  Uni<List<PublishedPost>> page(Mutiny.Session session, FeedName feed, Position before, int limit) {
    return Rows.select(
        session,
        PAGE,
        PublishedPost::of,
        feed.workspace(),
        feed.channel(),
        before.micros(),
        before.id(),
        limit + 1);
  }

  Uni<Optional<PublishedPost>> one(Mutiny.Session session, FeedName feed, UUID post) {
    return Rows.select(session, ONE, PublishedPost::of, feed.workspace(), feed.channel(), post)
        .map(rows -> rows.stream().findFirst());
  }
}
