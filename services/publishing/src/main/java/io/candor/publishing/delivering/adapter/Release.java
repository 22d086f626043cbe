package io.candor.publishing.delivering.adapter;

import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.publishing.channels.Kinds;
import io.candor.publishing.delivering.Settlement;
import io.candor.publishing.media.MediaOf;
import io.candor.publishing.media.adapter.ReadyMedia;
import io.candor.publishing.scheduling.adapter.ClearanceKeys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Publishes due posts on channels that are this service itself, a batch in one transaction: fence
 * and post rows are locked, the clearance is verified over exactly the stored content, then the
 * post is there and its event with it.
 */
@ApplicationScoped
class Release {

  private static final int BATCH = 100;

  private final ClearanceKeys keys;
  private final SettledPosts settled;
  private final Kinds kinds;
  private final ReadyMedia media;

  Release(ClearanceKeys keys, SettledPosts settled, Kinds kinds, ReadyMedia media) {
    this.keys = keys;
    this.settled = settled;
    this.kinds = kinds;
    this.media = media;
  }

  /** Answers whether there may be more. */
  Uni<Boolean> releaseDue(Mutiny.Session session) {
    return HeldPosts.due(session, kinds.local(), keys.ids(), media.posts(), BATCH)
        .call(due ->
            settled.settle(
                session, due.stream().filter(this::isLookedAt).map(this::judged).toList()))
        .map(due -> due.size() == BATCH);
  }

  /** A newer revision may have come with other media since. */
  private boolean isLookedAt(HeldPost post) {
    return media.covers(post.id(), MediaOf.digests(post.content()));
  }

  private SettledPost judged(HeldPost post) {
    return SettledPost.of(
        post,
        switch (keys.verify(post.jws(), post.content(), post.now())) {
          case Outcome.Valid _ -> released(post);
          case Outcome.Invalid invalid -> Clearances.lost(invalid);
        });
  }

  private Settlement released(HeldPost post) {
    return media
        .fault(post.id(), MediaOf.digests(post.content()))
        .map(fault -> Settlement.failed(fault.reason(), ""))
        .orElseGet(() -> Settlement.published(address(post), post.id().toString()));
  }

  private String address(HeldPost post) {
    return kinds
        .local(post.kind())
        .orElseThrow()
        .address(post.workspace(), post.channel(), post.id());
  }
}
