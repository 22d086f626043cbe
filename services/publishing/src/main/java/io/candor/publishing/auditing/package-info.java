/** Keeps what somebody tried that must not be. */
package io.candor.publishing.auditing;
