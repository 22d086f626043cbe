package io.candor.moderation.detecting;

/** How long a text is with its label, and may be, in the unit of its channel. */
public record Room(int length, int limit, String unit) {}
