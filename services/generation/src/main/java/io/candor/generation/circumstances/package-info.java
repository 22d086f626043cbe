/** What is known just now of brands, audiences, channels and rules: some of it is heard. */
package io.candor.generation.circumstances;
