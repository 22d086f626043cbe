/** Briefs over REST and in their tables. */
package io.candor.generation.briefs.adapter;
