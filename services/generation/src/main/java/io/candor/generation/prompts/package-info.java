/** Prompts as versioned files. */
@org.jspecify.annotations.NullMarked
package io.candor.generation.prompts;
