package io.candor.messaging;

import io.candor.contracts.Subscription;
import io.smallrye.mutiny.Uni;

/** Hears, for an audit log, what a gate turned away; a CDI bean of the service, optional. */
public interface RejectionListener {
  Uni<Void> rejected(Subscription subscription, Received<?> received, Gate.Rejection rejection);
}
