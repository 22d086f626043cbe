package io.candor.contracts;

/**
 * The versions of brand, audience and channel a revision was written for; 0 where none was known.
 */
public record KnownVersions(long brand, long audience, long channel) {}
