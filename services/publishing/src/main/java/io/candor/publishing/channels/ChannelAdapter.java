package io.candor.publishing.channels;

import java.util.Optional;

/**
 * A kind of channel, as one class: what it can do, what it needs, and how a post gets there. Found
 * by being a bean; nothing else in the service names it.
 */
public sealed interface ChannelAdapter permits LocalChannel, RemoteChannel {

  /** What it can do, as data; the same at every call. */
  Kind kind();

  /**
   * Whether a channel can work with this account, whose fields are those of the kind, required ones
   * present; asked when the channel is put, without any call.
   */
  Optional<Objection> objection(Account account);
}
