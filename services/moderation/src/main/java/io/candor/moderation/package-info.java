/** Candor. */
package io.candor.moderation;
