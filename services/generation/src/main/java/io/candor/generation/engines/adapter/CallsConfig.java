package io.candor.generation.engines.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How every engine is called. */
@ConfigMapping(prefix = "generation.engine-calls")
public interface CallsConfig {

  /** Most calls of one engine at the same time; others wait for as long as a call may take. */
  @WithDefault("4")
  @Min(1)
  @Max(256)
  int atOnce();

  /** When an engine is left alone because it fails too often. */
  Circuit circuit();

  /** When an engine is left alone. */
  interface Circuit {

    /** The last so many calls are looked at. */
    @WithDefault("6")
    @Min(2)
    @Max(1000)
    int calls();

    /** Share of failures among them, 0 to 1, from which it is left alone. */
    @WithDefault("0.5")
    @DecimalMin("0.1")
    @DecimalMax("1")
    double failureRatio();

    /** For how long; then one call tries whether it is back. */
    @WithDefault("10s")
    Duration rest();
  }
}
