/** Candor. */
package io.candor.messaging;
