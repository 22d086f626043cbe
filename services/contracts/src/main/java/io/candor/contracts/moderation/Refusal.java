package io.candor.contracts.moderation;

/**
 * On what ground a text was refused.
 *
 * @param ground one of a list: docs/reasons.md
 * @param category the same in the DSA Transparency Database, such as {@code
 *     STATEMENT_CATEGORY_CONSUMER_INFORMATION}
 */
public record Refusal(String ground, String category) {}
