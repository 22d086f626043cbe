package io.candor.publishing.posts.adapter;

import io.candor.publishing.posts.PostOrder;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which posts are asked for, checked; nulls ask for all. */
record PostFilter(
    @Nullable String status,
    @Nullable String channel,
    @Nullable UUID draft,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String q,
    PostOrder order) {

  private static final Set<String> STATUSES =
      Set.of(
          "scheduled",
          "waiting",
          "publishing",
          "unknown",
          "published",
          "failed",
          "missed",
          "withdrawn",
          "refused");
  private static final int LONGEST_QUERY = 200;

  static PostFilter of(PostQuery query) {
    var from = Inputs.instant("from", query.from());
    var to = Inputs.instant("to", query.to());
    Inputs.period(from, to);
    return new PostFilter(
        status(query.status()),
        query.channel() == null ? null : Inputs.name("channel", query.channel()),
        query.draft() == null ? null : id(query.draft()),
        from,
        to,
        words(query.q()),
        order(query.sort()));
  }

  /** The list these posts are: a cursor of another list does not fit. */
  String list() {
    return "posts/"
        + String.join(
            "/",
            shown(status),
            shown(channel),
            shown(draft),
            shown(from),
            shown(to),
            order.wireName(),
            shown(q));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static @Nullable String status(@Nullable String given) {
    if (given != null && !STATUSES.contains(given)) {
      throw Problems.invalid(
          "status",
          "There is no such status of a post.",
          "Use one of " + String.join(", ", STATUSES.stream().sorted().toList()) + ".");
    }
    return given;
  }

  private static @Nullable String words(@Nullable String given) {
    return given == null || given.isBlank() ? null : Inputs.text("q", given, LONGEST_QUERY);
  }

  private static UUID id(String given) {
    try {
      return UUID.fromString(given);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("draft", "It is no id of a draft.", "Send the id as it was answered.");
    }
  }

  private static PostOrder order(@Nullable String given) {
    return Optional.ofNullable(given)
        .map(PostOrder::named)
        .orElse(Optional.of(PostOrder.SCHEDULED_DOWN))
        .orElseThrow(() ->
            Problems.invalid(
                "sort",
                "Posts cannot be sorted by that.",
                "Use scheduledAt or publishedAt, with - in front for the last first."));
  }
}
