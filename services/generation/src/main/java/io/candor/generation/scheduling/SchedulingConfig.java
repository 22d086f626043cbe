package io.candor.generation.scheduling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long posts are wanted, and how far ahead. */
@ConfigMapping(prefix = "generation.scheduling")
public interface SchedulingConfig {

  /** How long after its time a post is still wanted, where its schedule has no {@code until}. */
  @WithDefault("24h")
  Duration wanted();

  /** How far ahead a post may be scheduled. */
  @WithDefault("400d")
  Duration longestAhead();
}
