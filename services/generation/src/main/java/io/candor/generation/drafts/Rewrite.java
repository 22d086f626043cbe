package io.candor.generation.drafts;

import io.candor.generation.composing.Objection;
import java.time.Instant;
import java.util.List;

/** A revision to be composed, since moderation returned the one before. */
public record Rewrite(int revision, List<Objection> objections, Instant deadline) {
  public Rewrite {
    objections = List.copyOf(objections);
  }
}
