package io.candor.moderation.detecting.folding;

/** An entry found at a half-open range of UTF-16 units of the original text. */
public record Hit(int start, int end, Entry entry) {}
