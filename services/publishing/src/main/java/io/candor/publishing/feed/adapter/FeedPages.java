package io.candor.publishing.feed.adapter;

import io.candor.messaging.Transactions;
import io.candor.publishing.feed.FeedAddresses;
import io.candor.publishing.feed.FeedPage;
import io.candor.publishing.media.MediaOf;
import io.candor.publishing.media.Size;
import io.candor.publishing.media.adapter.Pictures;
import io.candor.rest.Cursors;
import io.candor.rest.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a page of a feed shows; empty where there is nothing to be seen, whatever the reason.
 */
@ApplicationScoped
class FeedPages {

  private static final int PAGE = 20;
  private final Transactions transactions;
  private final PublishedPosts posts;
  private final ShowPost show;
  private final FeedAddresses addresses;
  private final Cursors cursors;

  FeedPages(
      Transactions transactions,
      PublishedPosts posts,
      ShowPost show,
      FeedAddresses addresses,
      Cursors cursors) {
    this.transactions = transactions;
    this.posts = posts;
    this.show = show;
    this.addresses = addresses;
    this.cursors = cursors;
  }

  /** Twenty posts, the newest or those older than a cursor's. */
  Uni<Optional<FeedPage>> page(FeedName feed, @Nullable String before) {
    return position(feed, before)
        .map(from ->
            transactions.read(session ->
                ifSetUp(
                    session,
                    feed,
                    since ->
                        posts
                            .page(session, feed, from, PAGE)
                            .flatMap(found -> page(session, feed, before, since, found)))))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  /** One post, as a page that holds nothing else. */
  Uni<Optional<FeedPage>> one(FeedName feed, UUID id) {
    return transactions.read(session ->
        ifSetUp(
            session,
            feed,
            since ->
                posts
                    .one(session, feed, id)
                    .flatMap(found ->
                        found
                            .map(post -> page(session, feed, null, since, List.of(post)))
                            .orElseGet(() -> Uni.createFrom().item(Optional.empty())))));
  }

  private Uni<Optional<FeedPage>> ifSetUp(
      Mutiny.Session session, FeedName feed, Function<Instant, Uni<Optional<FeedPage>>> then) {
    return posts
        .setUp(session, feed)
        .flatMap(since -> since.map(then).orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Optional<FeedPage>> page(
      Mutiny.Session session,
      FeedName feed,
      @Nullable String before,
      Instant since,
      List<PublishedPost> found) {
    var digests = found.stream().flatMap(post -> MediaOf.digests(post.content()).stream()).toList();
    return Pictures.sizes(session, digests)
        .map(sizes -> Optional.of(page(feed, before, since, found, sizes)));
  }

  private FeedPage page(
      FeedName feed,
      @Nullable String before,
      Instant since,
      List<PublishedPost> found,
      Map<String, Size> sizes) {
    var shown = found.stream().limit(PAGE).toList();
    var newest = addresses.feed(feed.workspace(), feed.channel());
    return new FeedPage(
        feed.workspace(),
        feed.channel(),
        before == null ? newest : addresses.feed(feed.workspace(), feed.channel(), before),
        newest,
        addresses.atom(feed.workspace(), feed.channel()),
        found.size() > PAGE ? older(feed, shown.getLast()) : null,
        shown.isEmpty() ? since : shown.getFirst().publishedAt(),
        shown.stream().map(post -> show.show(post, sizes)).toList());
  }

  private String older(FeedName feed, PublishedPost last) {
    var cursor = cursors.seal(feed.workspace(), list(feed), Position.after(last).text());
    return addresses.feed(feed.workspace(), feed.channel(), cursor);
  }

  private Optional<Position> position(FeedName feed, @Nullable String before) {
    try {
      return Optional.of(
          cursors
              .open(feed.workspace(), list(feed), before)
              .map(Position::of)
              .orElse(Position.START));
    } catch (ProblemException _) {
      return Optional.empty();
    }
  }

  private static String list(FeedName feed) {
    return "feed/" + feed.channel();
  }
}
