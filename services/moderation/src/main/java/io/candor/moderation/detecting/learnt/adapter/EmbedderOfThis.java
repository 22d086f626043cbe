package io.candor.moderation.detecting.learnt.adapter;

import io.candor.moderation.detecting.learnt.Embedder;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The embedder of this process, as it is configured. */
@Singleton
class EmbedderOfThis {

  @Produces
  @Singleton
  Embedder embedder(LearntConfig config) {
    return config.enabled() ? OnnxEmbedder.load(config.kept()) : Embedder.OFF;
  }
}
