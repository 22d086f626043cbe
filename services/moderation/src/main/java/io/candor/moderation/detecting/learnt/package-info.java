/**
 * A learnt second look at texts: how near they lie to sentences that we wrote, and what a head over
 * sentence embeddings makes of them. It only ever adds a doubt.
 */
package io.candor.moderation.detecting.learnt;
