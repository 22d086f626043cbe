/**
 * The embedded engine: a small language model behind the OpenAI chat protocol, as a process of its
 * own, so that a native crash takes nothing else along.
 */
@org.jspecify.annotations.NullMarked
package io.candor.engine;
