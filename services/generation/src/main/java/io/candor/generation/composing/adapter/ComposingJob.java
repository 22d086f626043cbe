package io.candor.generation.composing.adapter;

import io.candor.generation.composing.Objection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A revision that is to be composed.
 *
 * @param objections those of the round before; empty in the first
 * @param deadline from when on it is failed instead of tried again
 */
public record ComposingJob(
    UUID draft, String workspace, int revision, List<Objection> objections, Instant deadline) {
  public ComposingJob {
    objections = List.copyOf(objections);
  }
}
