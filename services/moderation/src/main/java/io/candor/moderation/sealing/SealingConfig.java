package io.candor.moderation.sealing;

import io.candor.moderation.configuring.Lasting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the record of decisions is sealed. */
@ConfigMapping(prefix = "moderation.sealing")
public interface SealingConfig {

  /** How long it rests between batches: how long a decision can be without its seal. */
  @WithDefault("1s")
  @Lasting
  Duration every();

  /** Most decisions sealed in one go. */
  @WithDefault("256")
  @Min(1)
  @Max(1000)
  int batch();
}
