package io.candor.publishing.delivering;

/**
 * How things stood with a post when a call for it ended.
 *
 * @param unknown whether the outcome of an earlier call is unknown
 * @param lookedFor whether the call only looked for the post
 * @param stopped whether its author wants it withdrawn, too late
 * @param revoked whether its clearance was taken back meanwhile
 * @param tries how many calls there were, this one included
 * @param mayRepeat whether the channel can be asked again without harm
 */
public record Situation(
    boolean unknown,
    boolean lookedFor,
    boolean stopped,
    boolean revoked,
    int tries,
    boolean mayRepeat) {}
