package io.candor.moderation.cases;

/** A case that is not decided as it tells. */
public record UnlikeTold(RuleCase one, String objection) {}
