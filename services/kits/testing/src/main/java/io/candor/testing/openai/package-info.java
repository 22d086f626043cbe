/**
 * A strict double of an engine that speaks OpenAI's chat completions protocol: it refuses what the
 * protocol does not name, and fails as engines do when a test wants it.
 */
@org.jspecify.annotations.NullMarked
package io.candor.testing.openai;
