package io.candor.moderation.proposing;

/**
 * A case that is not decided as it tells.
 *
 * @param expected {@code fires} or {@code spares}
 * @param objection what came instead
 */
public record FailedCase(String file, int line, String rule, String expected, String objection) {}
