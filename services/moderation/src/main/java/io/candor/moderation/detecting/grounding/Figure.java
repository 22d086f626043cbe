package io.candor.moderation.detecting.grounding;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number in a text.
 *
 * @param values what it can mean: 4,281 is two numbers in two languages
 * @param unit percent, a currency, or nothing
 */
record Figure(int start, int end, Set<BigDecimal> values, String unit) {}
