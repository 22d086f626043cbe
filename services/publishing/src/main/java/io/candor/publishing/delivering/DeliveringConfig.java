package io.candor.publishing.delivering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How posts are sent to channels that are not this service itself. */
@ConfigMapping(prefix = "publishing.delivering")
public interface DeliveringConfig {

  /** Most calls a replica makes at the same time. */
  @WithDefault("16")
  @Min(1)
  @Max(256)
  int lanes();

  /** Most calls of one channel at the same time, over all replicas. */
  @WithDefault("4")
  @Min(1)
  @Max(64)
  int lanesPerChannel();

  /** How long a call may take as a whole; then its outcome is unknown. */
  @WithDefault("30s")
  Duration call();

  /** How long a worker holds what it took; past it, another says that the outcome is unknown. */
  @WithDefault("60s")
  Duration lease();

  /** The pause after the first call that did not get through; doubled each time. */
  @WithDefault("5s")
  Duration firstPause();

  /** The longest pause, but for a channel that asks for more. */
  @WithDefault("15m")
  Duration longestPause();

  /** After so many calls an unknown outcome is left to a person. */
  @WithDefault("8")
  @Min(1)
  int mostTries();

  /** After so many calls in a row that went wrong a channel is left alone for a while. */
  @WithDefault("5")
  @Min(1)
  int failuresToPark();

  /** How long it is left alone the first time; doubled each time, up to the longest pause. */
  @WithDefault("30s")
  Duration park();

  /** How long a post waits for media that are missing or altered; then it fails. */
  @WithDefault("5m")
  Duration mediaPatience();

  /** How long a person has to settle an unknown outcome; then the post counts as failed. */
  @WithDefault("72h")
  Duration unknownDeadline();
}
