/** Candor. */
package io.candor.contracts;
