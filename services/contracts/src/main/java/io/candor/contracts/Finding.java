package io.candor.contracts;

import org.jspecify.annotations.Nullable;

/**
 * One thing a rule saw.
 *
 * @param severity info, low, medium, high or critical
 * @param span where, absent when the whole text is meant
 * @param message what is wrong, in the language of the author
 * @param fix how to mend it
 * @param evidence what the rule compared with
 */
public record Finding(
    String rule,
    String pack,
    String version,
    String category,
    String severity,
    @Nullable Span span,
    String message,
    @Nullable String fix,
    @Nullable String evidence) {}
