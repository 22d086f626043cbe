/** Brands over REST and in their table. */
package io.candor.generation.brands.adapter;
