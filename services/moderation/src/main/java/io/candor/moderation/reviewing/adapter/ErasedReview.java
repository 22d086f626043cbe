package io.candor.moderation.reviewing.adapter;

import java.time.Instant;
import java.util.UUID;

/**
 * That words or names of a review are erased: when, and why.
 *
 * @param erasure its id
 */
record ErasedReview(Instant at, String reason, UUID erasure) {}
