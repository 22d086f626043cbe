package io.candor.moderation.proposing.adapter;

import io.candor.moderation.configuring.Lasting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How proposed rule packs are tried. */
@ConfigMapping(prefix = "moderation.proposing")
public interface ProposingConfig {

  /** How long the cases of a proposed pack, or a dry run of it, may take. */
  @WithDefault("20s")
  @Lasting
  Duration time();
}
