package io.candor.publishing.channels;

/**
 * Why a channel cannot be set up as it is wanted.
 *
 * @param field e.g. {@code settings.url}
 * @param fix how to mend it
 */
public record Objection(String field, String detail, String fix) {}
