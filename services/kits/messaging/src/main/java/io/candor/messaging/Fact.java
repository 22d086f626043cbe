package io.candor.messaging;

import io.candor.contracts.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event to be sent: appended to the outbox in the transaction that made it true.
 *
 * @param key aggregate id, the Kafka key and {@code ce_subject}
 * @param version version of the aggregate after the change
 * @param correlation id of the story's first event or request
 * @param causation the event that caused this one, if one did
 */
public record Fact(
    String key,
    Event event,
    String workspace,
    long version,
    UUID correlation,
    @Nullable UUID causation) {}
