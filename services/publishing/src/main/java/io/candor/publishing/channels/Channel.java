package io.candor.publishing.channels;

/**
 * A place posts go to.
 *
 * @param limit longest text, label included; at most what its kind takes
 */
public record Channel(String kind, int limit, boolean enabled) {}
