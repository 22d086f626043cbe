/** Candor. */
package io.candor.clearance;
