/** Finds what a text says and its source does not. */
package io.candor.moderation.detecting.grounding;
