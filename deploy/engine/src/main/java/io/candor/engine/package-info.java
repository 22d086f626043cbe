/** Candor. */
package io.candor.engine;
