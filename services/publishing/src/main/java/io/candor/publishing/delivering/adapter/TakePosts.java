package io.candor.publishing.delivering.adapter;

import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.publishing.channels.Kinds;
import io.candor.publishing.channels.RemoteChannel;
import io.candor.publishing.delivering.DeliveringConfig;
import io.candor.publishing.delivering.Settlement;
import io.candor.publishing.scheduling.adapter.ClearanceKeys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One channel's turn: takes as many of its due posts as it may have calls under way, verifies their
 * clearances, and writes the intents. All in the caller's transaction; no call is made in it.
 */
@ApplicationScoped
class TakePosts {

  private final ClearanceKeys keys;
  private final SettledPosts settled;
  private final Intents intents;
  private final Kinds kinds;
  private final DeliveringConfig config;

  TakePosts(
      ClearanceKeys keys,
      SettledPosts settled,
      Intents intents,
      Kinds kinds,
      DeliveringConfig config) {
    this.keys = keys;
    this.settled = settled;
    this.intents = intents;
    this.kinds = kinds;
    this.config = config;
  }

  /**
   * @param turned whether a channel had its turn: others may wait for theirs
   */
  record Batch(boolean turned, List<Taken> taken) {}

  /**
   * @param most free lanes
   * @param begin {@code System.nanoTime()} before the transaction began
   */
  Uni<Batch> take(Mutiny.Session session, int most, long begin) {
    return Queues.next(session)
        .flatMap(found ->
            found.isEmpty()
                ? Uni.createFrom().item(new Batch(false, List.of()))
                : turn(session, found.get(), most, begin).map(taken -> new Batch(true, taken)));
  }

  private Uni<List<Taken>> turn(Mutiny.Session session, QueueRow queue, int most, long begin) {
    var channel = kinds.remote(queue.kind());
    int room = Math.min(most, room(queue));
    return standing(queue, channel, room)
        .map(turn -> Queues.turn(session, queue, turn).replaceWith(List.<Taken>of()))
        .orElseGet(() -> send(session, queue, channel.orElseThrow(), room, begin));
  }

  /** Why nothing can be taken now, if so. */
  private static Optional<Queues.Turn> standing(
      QueueRow queue, Optional<RemoteChannel> channel, int room) {
    if (!queue.open() || channel.isEmpty()) {
      return Optional.of(Queues.Turn.CLOSED);
    }
    if (queue.parked()) {
      return Optional.of(Queues.Turn.PARKED);
    }
    return room < 1 ? Optional.of(Queues.Turn.FULL) : Optional.empty();
  }

  /** A channel that was in trouble is tried with one call at a time. */
  private int room(QueueRow queue) {
    int lanes = queue.failures() < config.failuresToPark() ? config.lanesPerChannel() : 1;
    return lanes - queue.running();
  }

  private Uni<List<Taken>> send(
      Mutiny.Session session, QueueRow queue, RemoteChannel channel, int room, long begin) {
    return Queues.posts(session, queue, keys.ids(), room)
        .flatMap(posts -> {
          var turn = posts.size() == room ? Queues.Turn.MORE : Queues.Turn.DUE;
          return intend(session, queue, channel, posts, begin)
              .call(() -> Queues.turn(session, queue, turn));
        });
  }

  private Uni<List<Taken>> intend(
      Mutiny.Session session,
      QueueRow queue,
      RemoteChannel channel,
      List<HeldPost> posts,
      long begin) {
    var ready = new ArrayList<HeldPost>(posts.size());
    var lost = new ArrayList<SettledPost>();
    for (var post : posts) {
      switch (keys.verify(post.jws(), post.content(), post.now())) {
        case Outcome.Valid _ -> ready.add(post);
        case Outcome.Invalid invalid -> lost.add(lost(post, invalid));
      }
    }
    return settled
        .settle(session, lost)
        .chain(() -> intents.write(session, queue, channel.kind(), ready, begin));
  }

  /** Without a clearance nothing is sent, and nothing is asked for again: a person settles it. */
  private static SettledPost lost(HeldPost post, Outcome.Invalid invalid) {
    return SettledPost.of(
        post,
        post.status().equals("unknown")
            ? Settlement.unknown("clearance-" + invalid.reason(), Optional.empty())
            : Clearances.lost(invalid));
  }
}
