package io.candor.publishing.posts.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The story of one post.
 *
 * @param text as it goes out, label included
 * @param receipt what the channel answered, as far as it names the post there
 * @param nextTryAt when it is sent, or asked for, again by itself
 * @param version its ETag
 */
record PostView(
    UUID id,
    UUID draft,
    @Nullable UUID brief,
    String channel,
    int revision,
    int clearanceNo,
    String status,
    @Nullable String reason,
    String text,
    Schedule schedule,
    Instant scheduledAt,
    @Nullable Instant publishedAt,
    @Nullable String url,
    @Nullable String receipt,
    @Nullable Instant nextTryAt,
    List<Attempt> attempts,
    @JsonProperty(access = Access.WRITE_ONLY) long version) {

  /** When it is due, until when it is wanted, and in which zone that was said. */
  record Schedule(Instant at, Instant until, @Nullable String zone) {}

  /**
   * One call of the channel.
   *
   * @param no counts from 1
   * @param action send, or find where the outcome of an earlier call is unknown
   * @param outcome published, refused, later or unknown; absent while the call is made
   */
  record Attempt(
      int no,
      String action,
      Instant beganAt,
      @Nullable Instant endedAt,
      @Nullable String outcome,
      @Nullable String detail) {}
}
