package io.candor.generation.composing.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How drafts are taken and composed. */
@ConfigMapping(prefix = "generation.composing")
public interface ComposingConfig {

  /** Most drafts a replica composes at the same time. */
  @WithDefault("8")
  @Min(1)
  @Max(64)
  int atOnce();

  /** Most of them that may be of one workspace, so that a slow one leaves room for others. */
  @WithDefault("5")
  @Min(1)
  @Max(64)
  int atOncePerWorkspace();

  /** How long a claimed draft stays with a replica that no longer answers for it. */
  @WithDefault("15s")
  Duration lease();

  /** How often a replica answers for what it composes; well below the lease. */
  @WithDefault("4s")
  Duration renewal();

  /** How often the worker looks by itself: for retries, and for wakes that were lost. */
  @WithDefault("200ms")
  Duration idle();

  /** How long a draft waits for the brand, audience and channel it names to arrive by event. */
  @WithDefault("5s")
  Duration patience();

  /** How soon a draft that waits for them is looked at again. */
  @WithDefault("200ms")
  Duration waitStep();

  /** Pause after the first round without an answer; it doubles with each. */
  @WithDefault("1s")
  Duration firstPause();

  /** Longest pause between rounds, unless the engine asks for more. */
  @WithDefault("30s")
  Duration longestPause();

  /** Rounds of unusable answers, each up to three, before a draft is failed. */
  @WithDefault("3")
  @Min(1)
  @Max(20)
  int unusableRounds();

  /** Claims that may end without a report, by a crash or a bug, before a draft is failed. */
  @WithDefault("5")
  @Min(1)
  @Max(100)
  int lostClaims();
}
