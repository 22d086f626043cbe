/** Reads history in an order that never changes once read. */
package io.candor.generation.following.adapter;
