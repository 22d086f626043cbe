/** Candor. */
package io.candor.testing;
