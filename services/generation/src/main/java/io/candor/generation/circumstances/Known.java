package io.candor.generation.circumstances;

/**
 * A brand or an audience, as last heard.
 *
 * @param gone it was there, and is deleted
 */
public record Known(long version, boolean gone) {}
