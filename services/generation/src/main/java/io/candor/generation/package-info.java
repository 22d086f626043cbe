/**
 * Turns a brief into drafts, one a channel, revises them on findings or by hand, and tells the
 * whole story of each, whichever service it is in.
 */
package io.candor.generation;
