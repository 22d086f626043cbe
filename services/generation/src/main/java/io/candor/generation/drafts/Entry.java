package io.candor.generation.drafts;

import org.jspecify.annotations.Nullable;

/**
 * A line of a draft's history.
 *
 * @param by who or what: a sub, an engine, or a service
 * @param detail a slug, sometimes with words for people behind it; no text of the draft
 */
public record Entry(int revision, Status status, String by, @Nullable String detail) {}
