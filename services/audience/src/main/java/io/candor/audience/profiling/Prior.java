package io.candor.audience.profiling;

/**
 * A published measurement about a segment; each answers a question of its own, they are never mixed
 * into one scale.
 *
 * @param segment ISO country, or * for everybody
 * @param confidence high, medium or low
 */
public record Prior(
    String segment, String measure, String value, String source, String confidence) {}
