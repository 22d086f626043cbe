package io.candor.messaging;

import io.candor.contracts.Subscription;

/** Hears, for an audit log, what a gate turned away; a CDI bean of the service, optional. */
public interface RejectionListener {
  io.smallrye.mutiny.Uni<Void> rejected(
      Subscription subscription, Received<?> received, Gate.Rejection rejection);
}
