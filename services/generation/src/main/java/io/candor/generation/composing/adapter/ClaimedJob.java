package io.candor.generation.composing.adapter;

import io.candor.generation.composing.Objection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision to compose, as it was claimed.
 *
 * @param overdue its deadline is over
 * @param lost claims that never reported back, this one counted
 * @param rounds rounds that gave no text
 * @param unusable of these, those whose answers were of no use
 * @param waited seconds since it began to wait for what it names
 */
record ClaimedJob(
    UUID draft,
    int revision,
    UUID lease,
    List<Objection> objections,
    boolean overdue,
    int lost,
    int rounds,
    int unusable,
    @Nullable String lastReason,
    @Nullable String lastDetail,
    double waited) {}
