package io.candor.generation.engines;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The OpenAI-compatible endpoints a brand may name. */
@ConfigMapping(prefix = "generation.engines")
public interface EnginesConfig {

  /** Endpoints by the name brands use. */
  @WithParentName
  Map<String, Endpoint> endpoints();

  /** One endpoint. */
  interface Endpoint {

    /** Base address, such as https://host/v1. */
    String baseUrl();

    /** Bearer key, where it needs one. */
    Optional<String> apiKey();

    /** The model asked for. */
    String model();

    /** It takes a GBNF grammar in the field {@code grammar}. */
    @WithDefault("false")
    boolean takesGrammar();

    /** It is able enough to write without one. */
    @WithDefault("true")
    boolean freeDecoding();

    /** Longest wait for one answer. */
    @WithDefault("20s")
    Duration timeout();
  }
}
