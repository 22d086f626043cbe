/** Writes the label that the rules demand: its words, its place, and the channel's own AI field. */
package io.candor.moderation.disclosing;
