package io.candor.publishing.feed;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text.
 *
 * @param href http or https address it leads to, null for plain text
 */
public record Run(String text, @Nullable String href) {}
