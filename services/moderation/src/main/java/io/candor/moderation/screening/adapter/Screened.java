package io.candor.moderation.screening.adapter;

import io.candor.moderation.recording.Ruling;
import java.util.UUID;

/** What came of a claimed draft. */
sealed interface Screened {

  /** Decided. */
  record Decided(Ruling ruling) implements Screened {}

  /** Held already, for the same reasons, by the packs of this basis: nothing to say. */
  record Unchanged(UUID draft, String basis) implements Screened {}

  /** What it was written for has not arrived yet, or no key signs at the moment. */
  record Waits(UUID draft) implements Screened {}

  /** Those before it in its batch took so long that it goes back untouched, in time. */
  record Later(UUID draft) implements Screened {}

  /** The screening failed by itself: again later. */
  record Failed(UUID draft, int attempts) implements Screened {}
}
