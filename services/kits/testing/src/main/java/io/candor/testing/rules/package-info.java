/**
 * The rules of the house as tests: each service runs them by extending a class here, in three
 * lines. A rule that is broken twice in review becomes one of these.
 */
package io.candor.testing.rules;
