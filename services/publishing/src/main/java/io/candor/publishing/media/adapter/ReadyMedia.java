package io.candor.publishing.media.adapter;

import io.candor.publishing.channels.Kinds;
import io.candor.publishing.delivering.DeliveringConfig;
import io.candor.publishing.media.MediaFault;
import io.candor.publishing.media.MediaReadiness;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Looks at the media of posts that are due on local channels, ahead of the transaction that
 * publishes them: that one only asks here, and waits for nothing.
 */
@ApplicationScoped
public class ReadyMedia {

  private final Kinds kinds;
  private final CheckMedia check;
  private final MediaReadiness readiness;

  ReadyMedia(Kinds kinds, CheckMedia check, DeliveringConfig config) {
    this.kinds = kinds;
    this.check = check;
    this.readiness = new MediaReadiness(config.mediaPatience());
  }

  Uni<List<DueMedia>> due(Mutiny.Session session) {
    return DueMedia.find(session, kinds.local(), readiness.known(System.nanoTime()));
  }

  Uni<Void> look(List<DueMedia> due) {
    return Multi.createFrom()
        .iterable(due)
        .onItem()
        .transformToUniAndConcatenate(this::look)
        .collect()
        .asList()
        .replaceWithVoid();
  }

  private Uni<Optional<MediaFault>> look(DueMedia post) {
    return check
        .fault(post.media())
        .invoke(fault -> readiness.note(post.id(), post.media(), fault, System.nanoTime()));
  }

  /** Posts about which can be decided. */
  public List<UUID> posts() {
    return readiness.ready(System.nanoTime());
  }

  /** Whether it can be decided about a post with these media; always where it has none. */
  public boolean covers(UUID post, List<String> digests) {
    return readiness.covers(post, digests, System.nanoTime());
  }

  /** Why it must fail, if so. */
  public Optional<MediaFault> fault(UUID post, List<String> digests) {
    return readiness.fault(post, digests);
  }
}
