package io.candor.messaging;

import io.candor.contracts.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came from a topic.
 *
 * @param event its data; null for a tombstone (the aggregate is gone), on compacted topics only
 */
public record Received<E extends Event>(
    Envelope envelope, @Nullable E event, String key, int partition, long offset) {}
