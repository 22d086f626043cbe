/**
 * Writes what was decided: the draft's state, the append-only record, the review that opens or
 * ends, and the events that say so, in one transaction for a whole batch.
 */
package io.candor.moderation.recording;
