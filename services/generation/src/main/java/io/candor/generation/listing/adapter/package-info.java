/** Filters as they are sent, and pages that read a bounded piece of a table. */
package io.candor.generation.listing.adapter;
