package io.candor.generation.engines;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The engines of this installation, by name. */
public interface Engines {

  /** What is known of an engine; empty where none of that name is configured. */
  Optional<EngineTraits> traits(String name);

  /** Asks an engine, off the event loop and bounded; failures are values. */
  Uni<EngineAnswer> ask(EngineQuestion question);
}
