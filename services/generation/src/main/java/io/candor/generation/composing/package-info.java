/**
 * Writes a draft out of a source's own facts: the grammar makes every choice true and well formed,
 * an engine (or a rule) chooses, checks decide.
 */
@org.jspecify.annotations.NullMarked
package io.candor.generation.composing;
