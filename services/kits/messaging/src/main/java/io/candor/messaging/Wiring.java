package io.candor.messaging;

import io.candor.contracts.Event;
import io.candor.contracts.Subscription;

/** One consumer: which group on which topic, what it checks, what it does. */
public record Wiring<E extends Event>(
    Subscription subscription, Class<E> family, Gate<E> gate, Handler<E> handler) {}
