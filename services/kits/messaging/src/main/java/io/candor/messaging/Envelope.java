package io.candor.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event says beside its data: CloudEvents 1.0 attributes, read from the Kafka headers.
 *
 * @param id {@code ce_id}, stable over relay retries
 * @param subject {@code ce_subject}, equal to the record's key
 * @param time {@code ce_time}, when it happened (UTC)
 * @param workspace {@code ce_workspace}, the tenant
 * @param correlation {@code ce_correlationid}, the id of the first event or request of the story
 * @param causation {@code ce_causationid}, the event that caused this one
 * @param version {@code ce_aggregateversion}; readers drop what is not newer
 */
public record Envelope(
    UUID id,
    String type,
    String source,
    String subject,
    Instant time,
    String workspace,
    UUID correlation,
    @Nullable UUID causation,
    long version,
    @Nullable String traceparent) {}
