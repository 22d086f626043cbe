package io.candor.moderation.agreeing.adapter;

import java.time.Instant;

/**
 * A time that may be asked for.
 *
 * @param since its first instant
 * @param until the instant behind its last
 */
record Period(Instant since, Instant until) {}
