/**
 * Releases what is due, under a clearance valid at that moment: on the feed in one transaction, on
 * any other channel as an intent, a call and an outcome. What nobody knows is said to be unknown,
 * and settled.
 */
package io.candor.publishing.delivering;
