/**
 * One text for one channel, its revisions and its history: what is known of it so far, whichever
 * service it is in.
 */
@org.jspecify.annotations.NullMarked
package io.candor.generation.drafts;
