package io.candor.publishing.delivering.adapter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The queue of a channel, locked.
 *
 * @param failures calls in a row that went wrong
 * @param parkedUntil until when it is left alone, absent when it is not
 * @param kind of the channel; empty when it is gone
 * @param open whether the channel is there and enabled
 * @param running calls under way
 * @param sealed its account
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a row; nobody compares them
record QueueRow(
    String workspace,
    String channel,
    int failures,
    @Nullable Instant parkedUntil,
    String kind,
    boolean open,
    int running,
    byte @Nullable [] sealed) {

  boolean parked() {
    return parkedUntil != null;
  }
}
