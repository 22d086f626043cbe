package io.candor.publishing.channels;

import java.util.Optional;
import java.util.UUID;

/** A channel that is this service itself: a post is there when its row says so. */
public non-sealed interface LocalChannel extends ChannelAdapter {

  /** Where the post will be; called inside the transaction that publishes it. */
  String address(String workspace, String channel, UUID post);

  @Override
  default Optional<Objection> objection(Account account) {
    return Optional.empty();
  }
}
