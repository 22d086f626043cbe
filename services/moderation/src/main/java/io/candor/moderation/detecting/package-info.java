/**
 * Finds things in a text: where, in offsets of the text its author sees. Pure, and bounded in time.
 */
package io.candor.moderation.detecting;
