package io.candor.rest;

import org.jspecify.annotations.Nullable;

/** Strong entity tags over version numbers (RFC 9110, 8.8.3 and 13.1.1). */
public final class ETags {

  private ETags() {}

  /** The tag of a version, quoted. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** Throws 428 {@code precondition-required} when missing, 412 {@code precondition-failed} when stale; {@code *} fits any. */
  public static void requireMatch(@Nullable String ifMatch, long current) {
    throw new UnsupportedOperationException("being written");
  }
}
