/** Candor. */
package io.candor.text;
