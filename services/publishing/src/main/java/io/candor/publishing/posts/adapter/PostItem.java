package io.candor.publishing.posts.adapter;

import io.candor.publishing.posts.PostOrder;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a post.
 *
 * @param brief absent where it was not told
 * @param text as it goes out, label included
 * @param scheduledAt when it is or was due
 */
record PostItem(
    UUID id,
    UUID draft,
    @Nullable UUID brief,
    String channel,
    String status,
    @Nullable String reason,
    String text,
    Instant scheduledAt,
    @Nullable Instant publishedAt,
    @Nullable String url) {

  /** Its place in a list of this order. */
  PostPosition position(PostOrder order) {
    var at = order.column().equals("due") ? scheduledAt : Objects.requireNonNull(publishedAt);
    return new PostPosition(at, id);
  }
}
