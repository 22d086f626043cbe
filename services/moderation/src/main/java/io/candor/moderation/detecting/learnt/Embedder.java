package io.candor.moderation.detecting.learnt;

import java.util.Optional;

/** Tells where a text lies among all texts: what means the same lies near. */
public interface Embedder {

  /** None, by choice: nothing is asked, and nothing is said of it. */
  Embedder OFF = new NoEmbedder(false);

  /** None, though there should be one: decisions say so. */
  Embedder SILENT = new NoEmbedder(true);

  /** Its place, a vector of length one that nobody changes; empty where it cannot be told. */
  Optional<float[]> embed(String text);

  /** Whether it is meant to answer. */
  boolean wanted();

  /** Whether it answers. */
  boolean answers();
}
