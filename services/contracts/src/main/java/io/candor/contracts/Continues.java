package io.candor.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The draft that one takes up again: what ended never reopens.
 *
 * @param appeal why its refusal is appealed, in the author's words; absent where it is no appeal
 */
public record Continues(UUID draft, @Nullable String appeal) {}
