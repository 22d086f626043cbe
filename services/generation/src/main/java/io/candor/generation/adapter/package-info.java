/** How generation's features speak to their database: statements with one JSON argument. */
package io.candor.generation.adapter;
