/** Origins that were told, found again in their tables. */
package io.candor.generation.origins.adapter;
