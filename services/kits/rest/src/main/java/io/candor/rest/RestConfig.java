package io.candor.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What every service's REST can be told. */
@ConfigMapping(prefix = "candor.rest")
interface RestConfig {

  /**
   * Base64 of at least 32 random bytes that sign cursors; the same on all replicas of a service.
   */
  String cursorKey();

  /**
   * The largest body, but for uploads (multipart/form-data), which have
   * `quarkus.http.limits.max-body-size`. Moderation, which is sent rule packs, has `4M`.
   */
  @WithDefault("1M")
  MemorySize maxBody();

  /** How often an event stream sends a comment, so that nobody on the way takes it for dead. */
  @WithDefault("15s")
  Duration heartbeat();

  /** How often an event stream looks for news in the database. */
  @WithDefault("250ms")
  Duration followEvery();

  /** How often answers kept under an Idempotency-Key for longer than 24 h are deleted. */
  @WithDefault("10m")
  Duration sweepEvery();
}
