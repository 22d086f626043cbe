package io.candor.moderation.erasing;

import io.candor.moderation.configuring.Lasting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.Duration;
import java.util.Optional;

/** How long moderation keeps words and names. */
@ConfigMapping(prefix = "moderation.retention")
public interface RetentionConfig {

  /**
   * How long words and names of a draft are kept after it ended; without end where this is not set.
   */
  @Lasting(payload = Unwrapping.Unwrap.class)
  Optional<Duration> after();

  /**
   * How long after the names of who decided on a refused draft are erased a salted digest of each
   * is kept, so that they do not decide on its appeal.
   */
  @WithDefault("184d")
  @Lasting
  Duration appeals();

  /** How often what was kept long enough is looked for. */
  @WithDefault("1m")
  @Lasting
  Duration every();

  /** Most drafts erased in one transaction. */
  @WithDefault("50")
  @Min(1)
  @Max(1000)
  int batch();
}
