/**
 * Checks each revision of a draft against the rules, writes the label it owes, signs what may be
 * released, asks a person where the rules cannot decide, and keeps the record of it all.
 */
package io.candor.moderation;
