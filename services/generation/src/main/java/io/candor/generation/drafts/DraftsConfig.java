package io.candor.generation.drafts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long drafts may take. */
@ConfigMapping(prefix = "generation.drafts")
public interface DraftsConfig {

  /** Longest time to compose a text, engine outages included; then the draft has failed. */
  @WithDefault("10m")
  Duration composing();

  /** How often deadlines are looked at. */
  @WithDefault("1s")
  Duration sweep();
}
