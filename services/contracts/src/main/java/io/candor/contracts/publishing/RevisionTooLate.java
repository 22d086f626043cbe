package io.candor.contracts.publishing;

import java.util.UUID;

/**
 * An edit or withdrawal came after the call began.
 *
 * @param request edit or withdrawal
 */
public record RevisionTooLate(UUID draft, int revision, String request) implements PostEvent {}
