package io.candor.moderation.advising.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** A model that is consulted about what the rules would clear; none where no address is given. */
@ConfigMapping(prefix = "moderation.advising")
public interface AdvisingConfig {

  /** Base address of an endpoint that speaks OpenAI's protocol, such as https://host/v1. */
  Optional<String> baseUrl();

  /** Bearer key, where it needs one. */
  Optional<String> apiKey();

  /** The model asked for; it must take a strict JSON schema. */
  Optional<String> model();

  /** Longest wait for one answer. */
  @WithDefault("5s")
  Duration timeout();

  /** Most questions at the same time. */
  @WithDefault("8")
  @Min(1)
  @Max(256)
  int atOnce();

  /** Failures in a row after which it is left alone for a while. */
  @WithDefault("5")
  @Min(1)
  int failures();

  /** How long it is left alone. */
  @WithDefault("10s")
  Duration rest();

  /** Longest text it is asked about, in UTF-16 code units. */
  @WithDefault("20000")
  @Min(1)
  int longest();

  /** What becomes of a draft where the model is not heard. */
  @WithDefault("rules")
  WhenSilent whenSilent();
}
