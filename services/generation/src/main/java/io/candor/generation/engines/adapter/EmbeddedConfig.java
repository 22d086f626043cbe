package io.candor.generation.engines.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The installation's own engine; without an address the choice is made by rule. */
@ConfigMapping(prefix = "candor.engine")
public interface EmbeddedConfig {

  /** Its OpenAI base address, such as http://127.0.0.1:PORT/v1. */
  Optional<String> url();

  /** Its bearer token. */
  Optional<String> token();

  /** The name its model is recorded under. */
  @WithDefault("SmolLM2-135M-Instruct.Q4_1")
  String model();

  /** Longest wait for one answer. */
  @WithDefault("30s")
  Duration timeout();
}
