package io.candor.publishing.media;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the media of posts that are due, for a short while: a post is released on a
 * fresh finding, or fails on one that has not changed for longer than the patience. Times are
 * {@code System.nanoTime()}.
 */
public final class MediaReadiness {

  private static final long FRESH = Duration.ofSeconds(60).toNanos();
  private static final long FORGOTTEN = Duration.ofHours(1).toNanos();
  private static final int LOOKS = 10;

  private final long patience;
  private final long pause;
  private final Map<UUID, Found> found = new ConcurrentHashMap<>();

  /**
   * Nothing is known yet.
   *
   * @param patience how long a post waits for media that are missing or altered
   */
  public MediaReadiness(Duration patience) {
    this.patience = patience.toNanos();
    this.pause = patience.dividedBy(LOOKS).toNanos();
  }

  private record Found(List<String> digests, @Nullable MediaFault fault, long since, long at) {

    /** The same as before is so since then. */
    Found since(Found before) {
      boolean same = before.fault == fault && before.digests.equals(digests);
      return same ? new Found(digests, fault, before.since, at) : this;
    }
  }

  /** Keeps what was found of a post's media just now. */
  public void note(UUID post, List<String> digests, Optional<MediaFault> fault, long now) {
    var news = new Found(digests, fault.orElse(null), now, now);
    found.merge(post, news, (before, after) -> after.since(before));
    found.values().removeIf(old -> now - old.at() > FORGOTTEN);
  }

  /** Posts that need not be looked at now. */
  public List<UUID> known(long now) {
    return posts(it -> now - it.at() < (it.fault() == null ? FRESH : pause) || ready(it, now));
  }

  /** Posts about which can be decided. */
  public List<UUID> ready(long now) {
    return posts(it -> ready(it, now));
  }

  /** Whether it can be decided about a post with these media. */
  public boolean covers(UUID post, List<String> digests, long now) {
    var it = found.get(post);
    return digests.isEmpty() || (it != null && it.digests().equals(digests) && ready(it, now));
  }

  /** Why it must fail, if so; only for posts that are covered. */
  public Optional<MediaFault> fault(UUID post, List<String> digests) {
    return digests.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(found.get(post)).map(Found::fault);
  }

  private boolean ready(Found it, long now) {
    boolean decided =
        it.fault() == null || (it.fault().certain() && it.at() - it.since() >= patience);
    return decided && now - it.at() < FRESH;
  }

  private List<UUID> posts(Predicate<Found> which) {
    return found.entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
