/** Finds what is wrong with a text as a whole: its length, its characters, its language. */
package io.candor.moderation.detecting.shape;
