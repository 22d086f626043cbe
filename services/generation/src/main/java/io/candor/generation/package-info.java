/** Candor. */
package io.candor.generation;
