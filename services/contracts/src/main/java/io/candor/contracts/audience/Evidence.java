package io.candor.contracts.audience;

/**
 * What a profile rests on.
 *
 * @param confidence high, medium or low
 */
public record Evidence(
    String segment, String measure, String value, String source, String confidence) {}
