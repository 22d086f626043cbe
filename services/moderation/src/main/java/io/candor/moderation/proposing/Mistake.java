package io.candor.moderation.proposing;

import org.jspecify.annotations.Nullable;

/**
 * What must be mended.
 *
 * @param file its path in the pack's folder; with the folder where another pack no longer fits
 * @param rule whom it is about, where it is about one
 */
public record Mistake(String file, int line, @Nullable String rule, String detail, String cure) {}
