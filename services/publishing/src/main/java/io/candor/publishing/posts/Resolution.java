package io.candor.publishing.posts;

import java.util.Locale;

/** How a person settles an unknown outcome. */
public enum Resolution {
  /** It is on the channel. */
  PUBLISHED,
  /** It is not there, and the channel would not have it. */
  FAILED,
  /** It is not there: send it again, while its window and its clearance last. */
  RETRY,
  /** It is not there, and is no longer wanted. */
  DROP;

  /** Its wire name. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
