package io.candor.moderation.detecting.learnt.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The learnt look at texts that the rules find nothing harmful in. */
@ConfigMapping(prefix = "moderation.learnt")
public interface LearntConfig {

  /** Whether texts are looked at; it costs memory and some milliseconds a post. */
  @WithDefault("true")
  boolean enabled();

  /** How many answers are remembered, by the digest of the text; each takes 1.6 kB. */
  @WithDefault("1000")
  @Min(0)
  @Max(100000)
  int kept();
}
