package io.candor.moderation.judging;

import io.candor.contracts.Revision;

/** A revision, and what is known of the brand, audience and channel it is for. */
public record Question(String workspace, Revision revision, Circumstances circumstances) {}
