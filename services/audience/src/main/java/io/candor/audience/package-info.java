/** Candor. */
package io.candor.audience;
