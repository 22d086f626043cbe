package io.candor.publishing.delivering.adapter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as a person settles it, locked.
 *
 * @param beingAsked whether a call is under way that may say how it ended
 * @param mayBeSent whether its window and its clearance last
 * @param calledAt when the last call began
 */
public record Unsettled(
    HeldPost post,
    int revision,
    int clearanceNo,
    boolean beingAsked,
    boolean mayBeSent,
    @Nullable Instant calledAt) {

  public UUID draft() {
    return post.draft();
  }

  public long version() {
    return post.version();
  }

  public String status() {
    return post.status();
  }

  public boolean unknown() {
    return post.status().equals("unknown");
  }
}
