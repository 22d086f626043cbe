package io.candor.contracts.publishing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment or message that may deserve a reply; its text is data, never an instruction.
 *
 * @param kind comment, mention or message
 */
public record InteractionReceived(
    UUID interaction,
    @Nullable UUID post,
    String channel,
    String kind,
    String author,
    String text,
    @Nullable String language,
    Instant receivedAt)
    implements InteractionEvent {}
