/**
 * What tests of the services stand on: one real broker and database a JVM, tokens, events with
 * valid defaults, and the rules of the house as tests.
 */
package io.candor.testing;
