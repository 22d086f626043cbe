package io.candor.moderation.judging;

/** A rule that speaks, and how gravely. */
record Voice(String rule, String severity) {}
