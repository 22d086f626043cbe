package io.candor.moderation.clearing;

import io.candor.clearance.ClearanceSigner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The installation's signing keys, each with the time from which it signs. All that follows from
 * them follows from the clock alone, so that replicas agree without asking each other: of the keys
 * whose time has come the newest signs, those whose time is to come are shown already, and those it
 * replaced are shown until what they signed has expired.
 */
public final class KeyRing {

  /** A replica that looks a moment late, and clocks that differ. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final List<DatedKey> dated;
  private final List<ClearanceSigner> before;
  private final Duration lifetime;

  /**
   * A ring.
   *
   * @param before shown for as long as they are named, never signing
   * @param lifetime of what is signed
   */
  public KeyRing(List<DatedKey> dated, List<ClearanceSigner> before, Duration lifetime) {
    this.dated = dated.stream().sorted(Comparator.comparing(DatedKey::from).reversed()).toList();
    this.before = List.copyOf(before);
    this.lifetime = lifetime;
  }

  /** The key that signs; none where all were taken away, or their time is still to come. */
  public Optional<ClearanceSigner> signing(Instant now) {
    return dated.stream().filter(key -> !key.from().isAfter(now)).findFirst().map(DatedKey::signer);
  }

  /** The public key set, the key in use first. */
  public String jwks(Instant now) {
    var shown = shown(now);
    return shown.isEmpty()
        ? "{\"keys\":[]}"
        : shown.getFirst().jwks(shown.subList(1, shown.size()));
  }

  /** The ids of the keys that are shown. */
  public Set<String> ids(Instant now) {
    return shown(now).stream().map(ClearanceSigner::keyId).collect(Collectors.toSet());
  }

  /** Whether there is no key at all. */
  public boolean isEmpty() {
    return dated.isEmpty();
  }

  /** Those that are there, whatever the time. */
  public Set<String> ids() {
    return Stream.concat(dated.stream().map(DatedKey::signer), before.stream())
        .map(ClearanceSigner::keyId)
        .collect(Collectors.toSet());
  }

  private List<ClearanceSigner> shown(Instant now) {
    var shown = new ArrayList<ClearanceSigner>();
    signing(now).ifPresent(shown::add);
    dated.stream()
        .filter(key -> !isOver(key, now))
        .map(DatedKey::signer)
        .filter(Predicate.not(shown::contains))
        .forEach(shown::add);
    shown.addAll(before);
    return shown;
  }

  /** Nothing was signed by it after the next came into use. */
  private boolean isOver(DatedKey key, Instant now) {
    return dated.stream()
        .map(DatedKey::from)
        .filter(key.from()::isBefore)
        .min(Comparator.naturalOrder())
        .filter(next -> !now.isBefore(next.plus(lifetime).plus(MARGIN)))
        .isPresent();
  }
}
