/** The worker that composes what was asked for, as leased rows outside any transaction. */
@org.jspecify.annotations.NullMarked
package io.candor.generation.composing.adapter;
