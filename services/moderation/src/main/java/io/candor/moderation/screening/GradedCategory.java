package io.candor.moderation.screening;

/**
 * A kind of harm.
 *
 * @param score 0 to 1
 */
public record GradedCategory(String category, double score) {}
