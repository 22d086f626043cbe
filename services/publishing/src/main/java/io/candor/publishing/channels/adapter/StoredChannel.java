package io.candor.publishing.channels.adapter;

import io.candor.publishing.channels.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A channel as its row has it.
 *
 * @param sealed its account, absent where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a row; nobody compares them
record StoredChannel(
    String workspace, String id, long version, Channel channel, byte @Nullable [] sealed) {

  /** What its account is bound to. */
  String place() {
    return workspace + "/" + id;
  }
}
