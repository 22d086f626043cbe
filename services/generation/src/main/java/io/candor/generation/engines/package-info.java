/** The engines a brand may write with: the embedded one, or any OpenAI-compatible endpoint. */
@org.jspecify.annotations.NullMarked
package io.candor.generation.engines;
