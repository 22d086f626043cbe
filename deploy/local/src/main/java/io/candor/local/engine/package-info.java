/** The embedded language model, a process of its own. */
@org.jspecify.annotations.NullMarked
package io.candor.local.engine;
