/**
 * Texts as word lists read them: case, accents, compatibility forms, look-alikes and invisible
 * characters folded away, with the way back to the text its author sees.
 */
package io.candor.moderation.detecting.folding;
