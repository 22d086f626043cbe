package io.candor.publishing.channels;

import java.time.Duration;
import java.util.Optional;

/** What came of a call to a channel. Reasons are stable words, details are for people. */
public sealed interface Outcome {

  /**
   * The post is there.
   *
   * @param url where, empty when the channel did not say
   * @param receipt the channel's own name for it, empty when it has none
   */
  record Published(String url, String receipt) implements Outcome {}

  /** The channel said no for good. */
  record Refused(String reason, String detail) implements Outcome {}

  /**
   * The post is certainly not there, and may be sent later.
   *
   * @param after how long the channel wants to be left alone, empty when it did not say
   */
  record Later(String reason, String detail, Optional<Duration> after) implements Outcome {
    public Later(String reason, String detail) {
      this(reason, detail, Optional.empty());
    }
  }

  /** The call was made, and nobody knows how it ended. */
  record Unknown(String reason, String detail) implements Outcome {}
}
