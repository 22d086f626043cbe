package io.candor.generation.briefs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How briefs are taken. */
@ConfigMapping(prefix = "generation.briefs")
public interface BriefsConfig {

  /** How long a brief waits for the event that tells of its audience, its channels or the rules. */
  @WithDefault("4s")
  Duration hearing();
}
