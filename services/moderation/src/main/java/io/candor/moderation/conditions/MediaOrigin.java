package io.candor.moderation.conditions;

/**
 * A medium, as rules see it.
 *
 * @param kind image, video, audio or other: the first half of its media type
 */
public record MediaOrigin(String kind, Origin origin) {}
