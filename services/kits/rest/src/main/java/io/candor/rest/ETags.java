package io.candor.rest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strong entity tags over version numbers (RFC 9110, 8.8.3 and 13.1.1). */
public final class ETags {

  private ETags() {}

  /** The tag of a version, quoted. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Throws 428 {@code precondition-required} when missing, 412 {@code precondition-failed} when
   * stale; {@code *} fits any.
   */
  public static void requireMatch(@Nullable String ifMatch, long current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(
              428, "precondition-required", "If-Match is needed", "Say which version you saw.")
          .at(
              "If-Match",
              "Send the ETag of your last GET, here " + of(current) + " if you have seen it.")
          .asException();
    }
    boolean fits =
        Arrays.stream(ifMatch.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(of(current)));
    if (!fits) {
      throw Problem.of(
              412,
              "precondition-failed",
              "It has changed meanwhile",
              "The version is now " + of(current) + ".")
          .at("If-Match", "Read it again, then send your change with the new ETag.")
          .asException();
    }
  }

  /** Throws 412 where a version was seen of something that is not there (any more). */
  public static void requireNone(@Nullable String ifMatch) {
    if (ifMatch != null && !ifMatch.isBlank()) {
      throw Problem.of(
              412, "precondition-failed", "It has changed meanwhile", "It is not there any more.")
          .at("If-Match", "Leave it out to make it anew.")
          .asException();
    }
  }
}
