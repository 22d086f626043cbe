/** {@code ./candor train}: makes the learnt head of pack {@code harm}, the same each time. */
package io.candor.ruling.training;
