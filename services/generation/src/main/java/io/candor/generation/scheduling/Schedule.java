package io.candor.generation.scheduling;

import io.candor.contracts.Window;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a post is wanted.
 *
 * @param at local time in the zone; absent for now
 * @param zone the zone of local times; absent where there is none
 * @param until the latest instant; absent for the usual
 */
public record Schedule(@Nullable LocalDateTime at, @Nullable ZoneId zone, @Nullable Instant until) {

  /** At once, wanted as long as usual. */
  public static final Schedule NOW = new Schedule(null, null, null);

  /** What a schedule comes to. */
  public sealed interface Outcome {
    /** It is possible. */
    record Possible(Window window) implements Outcome {}

    /** The local time is left out where clocks go forward. */
    record NoSuchTime() implements Outcome {}

    /** The time is over. */
    record Past() implements Outcome {}

    /** It is further ahead than is allowed. */
    record TooFar() implements Outcome {}

    /** It ends before it begins. */
    record EndsBefore() implements Outcome {}
  }

  /**
   * The instants it comes to. Where clocks go back and a local time comes twice, the first is
   * meant.
   */
  public Outcome at(Instant now, SchedulingConfig config) {
    if (at == null || zone == null) {
      return between(now, now, config);
    }
    var offsets = zone.getRules().getValidOffsets(at);
    if (offsets.isEmpty()) {
      return new Outcome.NoSuchTime();
    }
    var due = at.toInstant(offsets.getFirst());
    return due.isBefore(now) ? new Outcome.Past() : between(now, due, config);
  }

  private Outcome between(Instant now, Instant due, SchedulingConfig config) {
    var latest = now.plus(config.longestAhead());
    var last = until == null ? due.plus(config.wanted()) : until;
    if (due.isAfter(latest) || last.isAfter(latest.plus(config.wanted()))) {
      return new Outcome.TooFar();
    }
    return last.isAfter(due)
        ? new Outcome.Possible(new Window(due, last, zone == null ? null : zone.getId()))
        : new Outcome.EndsBefore();
  }
}
