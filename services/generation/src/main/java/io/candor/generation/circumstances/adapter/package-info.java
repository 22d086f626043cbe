/** Reads what is known, and keeps what is heard. */
package io.candor.generation.circumstances.adapter;
