package io.candor.contracts;

/**
 * Half-open range in UTF-16 code units of the text the author sees; with several parts, of the
 * parts joined by one line feed.
 */
public record Span(int start, int end) {}
