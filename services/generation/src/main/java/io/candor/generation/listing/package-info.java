/** Lists of briefs and drafts: what can be asked for, and how much is read for a page. */
package io.candor.generation.listing;
