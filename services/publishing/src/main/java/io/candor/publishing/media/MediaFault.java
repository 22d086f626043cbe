package io.candor.publishing.media;

import java.util.Arrays;
import java.util.Optional;

/** Why a post cannot go out with its media. */
public enum MediaFault {
  MISSING("media-missing", true),
  ALTERED("media-altered", true),
  /** The store does not answer: nobody knows. */
  UNREACHABLE("media-unreachable", false);

  private final String reason;
  private final boolean certain;

  MediaFault(String reason, boolean certain) {
    this.reason = reason;
    this.certain = certain;
  }

  /** The fault of this reason, if it is one. */
  public static Optional<MediaFault> of(String reason) {
    return Arrays.stream(values()).filter(fault -> fault.reason.equals(reason)).findFirst();
  }

  /** A stable word. */
  public String reason() {
    return reason;
  }

  /** Whether a post with it fails in the end; else it waits to the end of its window. */
  public boolean certain() {
    return certain;
  }
}
