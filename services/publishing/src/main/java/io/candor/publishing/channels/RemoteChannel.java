package io.candor.publishing.channels;

import io.smallrye.mutiny.Uni;

/**
 * A channel of somebody else's, reached by a call that may go wrong in every way. Whoever calls
 * holds a lease, has verified the clearance and wrote down that the call is made.
 */
public non-sealed interface RemoteChannel extends ChannelAdapter {

  /**
   * Sends a post, once. It never fails and always ends (within half a minute): what can happen is
   * an {@link Outcome}, and what is not known is said to be unknown. It neither blocks the caller's
   * thread nor opens a transaction.
   */
  Uni<Outcome> send(Shipment shipment);

  /** Looks for a post whose outcome is unknown; for kinds that can be read back. */
  default Uni<Lookup> find(Shipment shipment) {
    return Uni.createFrom().item(new Lookup.CannotTell("this kind of channel cannot be read"));
  }
}
