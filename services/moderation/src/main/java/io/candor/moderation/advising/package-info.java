/**
 * A model that is consulted about what the rules would clear, where one is configured. It can make
 * a person look, and nothing else: it never clears, never refuses, and cannot be talked into more.
 */
@NullMarked
package io.candor.moderation.advising;

import org.jspecify.annotations.NullMarked;
