package io.candor.moderation.proposing;

/**
 * How many cases it has.
 *
 * @param failed those that are not decided as they tell
 * @param gaps those that are known to fail still
 */
public record CaseCount(int run, int failed, int gaps) {}
