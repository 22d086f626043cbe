package io.candor.moderation.judging;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What was last heard of a brand, an audience or a channel.
 *
 * @param facts its event's data; absent when it is gone
 */
public record Known(long version, @Nullable JsonNode facts) {

  /** It was there, and is deleted. */
  public boolean gone() {
    return facts == null || facts.isNull();
  }
}
