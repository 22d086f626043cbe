package io.candor.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a post may go out.
 *
 * @param notBefore UTC instant from which it is due
 * @param until UTC instant after which it is no longer wanted (then it is missed)
 * @param zone IANA zone the schedule was given in, absent for now
 */
public record Window(Instant notBefore, Instant until, @Nullable String zone) {}
