package io.candor.local.secrets;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The keys as a person is shown them: which signs, until when which verifies. */
public final class KeyTable {

  private static final String ROW = "  %-44s %-21s %-21s %s";

  private final List<ClearingKey> keys;
  private final Instant now;

  /** Keys, the newest first, as they stand at an instant. */
  public KeyTable(List<ClearingKey> keys, Instant now) {
    this.keys = keys;
    this.now = now;
  }

  /** A line each, under a heading. */
  public List<String> lines() {
    return Stream.concat(
            Stream.of(ROW.formatted("key", "made", "signs from", "now")),
            keys.stream().map(this::line))
        .toList();
  }

  private String line(ClearingKey key) {
    return ROW.formatted(
        key.id(),
        key.made().map(KeyTable::shown).orElse("-"),
        key.from().equals(Instant.EPOCH) ? "-" : shown(key.from()),
        state(key));
  }

  private String state(ClearingKey key) {
    if (key.revoked().isPresent()) {
      return "revoked " + shown(key.revoked().get()) + ", for the record alone";
    }
    if (!key.isWhole()) {
      return "ended, for the record alone";
    }
    if (key.from().isAfter(now)) {
      return "shown, signs later";
    }
    var until = ClearingKeys.needed(key, keys);
    return until
        .filter(_ -> !signs(key))
        .map(end -> "verifies until " + shown(end))
        .orElse("signs");
  }

  private boolean signs(ClearingKey key) {
    return keys.stream()
        .filter(ClearingKey::isWhole)
        .filter(other -> !other.from().isAfter(now))
        .findFirst()
        .filter(key::equals)
        .isPresent();
  }

  private static String shown(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
