package io.candor.moderation.detecting.learnt;

import java.util.Optional;

/** Answers nothing. */
record NoEmbedder(boolean wanted) implements Embedder {

  @Override
  public Optional<float[]> embed(String text) {
    return Optional.empty();
  }

  @Override
  public boolean answers() {
    return false;
  }
}
