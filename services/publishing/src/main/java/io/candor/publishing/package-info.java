/** Candor. */
package io.candor.publishing;
