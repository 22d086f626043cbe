package io.candor.publishing.delivering.adapter;

import io.candor.publishing.channels.Account;
import io.candor.publishing.channels.Shipment;
import io.candor.publishing.delivering.Lease;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post that is to be sent, or asked for, with the intent written down.
 *
 * @param attempt id of the intent
 * @param action send, or find where the outcome of an earlier call is unknown
 * @param sealed the account of its channel
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a row; nobody compares them
record Taken(long attempt, HeldPost post, String action, byte @Nullable [] sealed, Lease lease) {

  static final String SEND = "send";
  static final String FIND = "find";

  /** The database's time now, or a little later: it was taken after the lease began. */
  Instant now(long nanoTime) {
    return post.now().plusNanos(nanoTime - lease.begin());
  }

  /** What is sent, with the account opened. */
  Shipment shipment(Account account) {
    return new Shipment(
        post.id(), post.id().toString(), post.content(), post.digest(), post.keyId(), account);
  }
}
