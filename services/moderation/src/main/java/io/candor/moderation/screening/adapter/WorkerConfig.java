package io.candor.moderation.screening.adapter;

import io.candor.moderation.configuring.Lasting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How drafts are taken and screened. */
@ConfigMapping(prefix = "moderation.screening")
public interface WorkerConfig {

  /** Most drafts screened in one go. */
  @WithDefault("100")
  @Min(1)
  @Max(1000)
  int batch();

  /** How long a claimed draft belongs to its worker; others take it after that. */
  @WithDefault("30s")
  @Lasting
  Duration lease();

  /** How often the worker looks by itself: for renewals, and for wakes that were lost. */
  @WithDefault("250ms")
  Duration idle();

  /** How long it rests after a wake, so that drafts of the same moment are screened together. */
  @WithDefault("3ms")
  Duration linger();

  /** How long a draft waits for the brand, audience and channel it was written for. */
  @WithDefault("5s")
  Duration patience();

  /** How soon a waiting draft is looked at again. */
  @WithDefault("200ms")
  Duration waitStep();

  /** How often a screening that fails by itself is tried before a person is asked. */
  @WithDefault("4")
  @Min(1)
  int attempts();

  /** Pause after a failed screening; it grows with each. */
  @WithDefault("500ms")
  Duration retryPause();
}
