/** Checks an export of moderation's record of decisions, with nothing of what sealed it. */
@org.jspecify.annotations.NullMarked
package io.candor.local.record;
