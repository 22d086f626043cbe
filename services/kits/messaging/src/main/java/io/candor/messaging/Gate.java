package io.candor.messaging;

import io.candor.contracts.Event;
import java.util.Optional;
import java.util.UUID;

/**
 * What is checked before an event may touch any state, inbox and version guard included. It may
 * cost CPU: it runs on a worker, never on the event loop.
 */
public interface Gate<E extends Event> {

  /** Lets every event through. */
  static <E extends Event> Gate<E> open() {
    return new Open<>();
  }

  /** The gate that lets every event through. */
  record Open<E extends Event>() implements Gate<E> {
    @Override
    public Optional<Rejection> check(Received<E> received) {
      return Optional.empty();
    }
  }

  /**
   * Empty to let it in; else the stable reason (e.g. {@code clearance-invalid}) for its dead
   * letter.
   */
  Optional<Rejection> check(Received<E> received);

  /** The inbox id of an event; its {@code ce_id} unless a forger could claim that of another. */
  default UUID inboxId(Received<E> received) {
    return received.envelope().id();
  }

  /** Why an event was not let in. */
  record Rejection(String reason, String detail) {}
}
