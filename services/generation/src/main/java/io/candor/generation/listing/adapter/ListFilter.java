package io.candor.generation.listing.adapter;

import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, checked; as the statements read it. Nulls ask for all.
 *
 * @param lowest no id below was made at {@code from} or later (ids are UUIDs of version 7)
 * @param highest no id from it on was made before {@code to}
 */
public record ListFilter(
    String workspace,
    @Nullable String status,
    @Nullable String brand,
    @Nullable String channel,
    @Nullable String audience,
    @Nullable String tag,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String q,
    boolean oldestFirst,
    @Nullable UUID lowest,
    @Nullable UUID highest) {

  /** Clocks of replicas, and of the database that says when something was made, may differ. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  private static final int MOST_WORDS = 200;

  /** The filter of a query; statuses are those of what is listed. */
  public static ListFilter of(String workspace, ListQuery query, Set<String> statuses) {
    var from = Inputs.instant("from", query.from());
    var to = Inputs.instant("to", query.to());
    Inputs.period(from, to);
    return new ListFilter(
        workspace,
        status(query.status(), statuses),
        name("brand", query.brand()),
        name("channel", query.channel()),
        name("audience", query.audience()),
        query.tag() == null ? null : Inputs.text("tag", query.tag(), 60),
        from,
        to,
        query.q() == null || query.q().isBlank() ? null : Inputs.text("q", query.q(), MOST_WORDS),
        oldestFirst(query.sort()),
        from == null ? null : firstId(from.minus(CLOCKS_DIFFER)),
        to == null ? null : firstId(to.plus(CLOCKS_DIFFER)));
  }

  /** Names this very list: a cursor of another does not fit. */
  String list(String what) {
    return what
        + String.join(
            "/",
            shown(status),
            shown(brand),
            shown(channel),
            shown(audience),
            shown(tag),
            shown(from),
            shown(to),
            shown(oldestFirst),
            shown(q));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static UUID firstId(Instant at) {
    return new UUID(Math.max(0, at.toEpochMilli()) << 16, 0);
  }

  private static @Nullable String name(String field, @Nullable String given) {
    return given == null ? null : Inputs.name(field, given);
  }

  private static @Nullable String status(@Nullable String given, Set<String> statuses) {
    if (given != null && !statuses.contains(given)) {
      throw Problems.invalid(
          "status",
          "There is no such status.",
          "Use one of " + String.join(", ", statuses.stream().sorted().toList()) + ".");
    }
    return given;
  }

  private static boolean oldestFirst(@Nullable String given) {
    if (given == null || given.equals("-createdAt")) {
      return false;
    }
    if (!given.equals("createdAt")) {
      throw Problems.invalid(
          "sort", "It cannot be sorted by that.", "Use createdAt, or -createdAt.");
    }
    return true;
  }
}
