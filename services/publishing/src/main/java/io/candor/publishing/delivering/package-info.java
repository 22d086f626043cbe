/** Releases what is due, under a clearance valid at that moment. */
package io.candor.publishing.delivering;
