/** Drafts over REST, in their tables, and as composing sees them. */
package io.candor.generation.drafts.adapter;
