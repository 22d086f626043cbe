package io.candor.contracts;

/**
 * Something a text says and its source does not, as who composed it found: a range as in {@link
 * Span}.
 *
 * @param kind figure, date or name
 * @param start first UTF-16 unit in the text
 * @param end behind the last UTF-16 unit
 */
public record UnsupportedFact(String kind, String words, int start, int end) {}
