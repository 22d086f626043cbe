package io.candor.contracts;

/**
 * A text as it will be released, label included, and how long it is in the unit of its channel.
 *
 * @param unit code_points, graphemes, utf16 or bytes
 */
public record Rendered(String text, int length, int limit, String unit) {}
