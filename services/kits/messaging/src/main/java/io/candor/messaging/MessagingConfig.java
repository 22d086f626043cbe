package io.candor.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave and enter. */
@ConfigMapping(prefix = "candor.messaging")
public interface MessagingConfig {

  /** Name of the service, as in ce_source. */
  @WithDefault("${quarkus.application.name}")
  String service();

  /** How long the relay waits after a wake, so that events of the same moment leave together. */
  @WithDefault("4ms")
  Duration relayLinger();

  /** How often the relay looks by itself, for events whose wake was lost. */
  @WithDefault("200ms")
  Duration relayIdle();

  /** Most events the relay sends in one transaction. */
  @WithDefault("500")
  int relayBatch();

  /**
   * How often a record that alone keeps failing for a passing reason is tried before it is
   * dead-lettered.
   */
  @WithDefault("8")
  int recordTries();

  /** How long a consumer may fail before readiness says so. */
  @WithDefault("10s")
  Duration stuckAfter();

  /**
   * How long a consumer that has records to read may finish none, and a loop's step may take,
   * before readiness says so.
   */
  @WithDefault("60s")
  Duration progressWithin();

  /** How often it is looked at how far each consumer has read. */
  @WithDefault("5s")
  Duration lookEvery();

  /** How long shutdown waits for batches and steps under way to end. */
  @WithDefault("5s")
  Duration drainTimeout();

  /** How often inbox rows that are too old are looked for. */
  @WithDefault("1h")
  Duration tidyEvery();
}
