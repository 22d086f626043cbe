/** Consumers of the other services' topics. */
package io.candor.generation.hearing.adapter;
