/** Knows whether moderation's topic was heard lately; deaf, nothing is released. */
package io.candor.publishing.hearing;
