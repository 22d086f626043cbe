package io.candor.moderation.disclosing;

import io.candor.contracts.RuleRef;

/**
 * Something a rule wants readers to be told.
 *
 * @param statement what
 * @param place start or end
 */
public record Owed(RuleRef rule, String statement, String place) {}
