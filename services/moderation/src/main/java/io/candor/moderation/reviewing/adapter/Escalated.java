package io.candor.moderation.reviewing.adapter;

import java.time.Instant;

/**
 * That somebody else must decide.
 *
 * @param to reviewer or operator
 * @param by who asked for it
 */
record Escalated(String to, String by, Instant at, String reason) {}
