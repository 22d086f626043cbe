package io.candor.generation.composing;

import org.jspecify.annotations.Nullable;

/**
 * Why moderation returned a draft.
 *
 * @param words the words concerned, which the next text must not hold; absent when it is the whole
 */
public record Objection(String rule, String message, @Nullable String words) {}
