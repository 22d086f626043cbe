package io.candor.generation.drafts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a draft stands, as it is stored.
 *
 * @param version counts the events we sent of it
 * @param revision the one shown: the last, or where that came too late, the one that goes out
 * @param last the highest revision there ever was; 0 before the first text
 * @param fenced the highest that publishing confirmed: none below goes out
 * @param ending how it ends when publishing confirms that it never goes out; absent for withdrawn
 * @param cleared highest revision a clearance was heard of, 0 for none: then only publishing can
 *     say that it does not go out
 * @param returns how often moderation sent it back, 0 to 2
 * @param verdicts moderation's version of it, as last heard
 * @param posts publishing's version of it, as last heard
 * @param deadline when a sweeper ends it, if nothing else does
 * @param seen the database's time when it was read
 */
public record Standing(
    UUID id,
    UUID brief,
    String workspace,
    String channel,
    String intent,
    long version,
    int revision,
    int last,
    int fenced,
    Status status,
    @Nullable Pending pending,
    @Nullable Status ending,
    int cleared,
    int returns,
    long verdicts,
    long posts,
    Instant deadline,
    @Nullable Post post,
    Instant seen) {}
