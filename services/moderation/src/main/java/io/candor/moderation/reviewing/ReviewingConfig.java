package io.candor.moderation.reviewing;

import io.candor.moderation.configuring.Lasting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people have, and how often deadlines are looked at. */
@ConfigMapping(prefix = "moderation.reviewing")
public interface ReviewingConfig {

  /** Time for a decision; less where the post's window ends sooner. */
  @WithDefault("24h")
  @Lasting
  Duration deadline();

  /** How long a claim keeps others from deciding. */
  @WithDefault("30m")
  @Lasting
  Duration claim();

  /** Severity from which two persons must approve: critical, high, medium, low, info; or never. */
  @WithDefault("critical")
  TwoPersonsFrom twoPersonsFrom();

  /** How often deadlines and reminders are looked for. */
  @WithDefault("1s")
  @Lasting
  Duration tick();
}
