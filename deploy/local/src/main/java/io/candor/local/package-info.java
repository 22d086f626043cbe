/** Candor. */
package io.candor.local;
