/** Loops and rows of deliveries. */
package io.candor.publishing.delivering.adapter;
