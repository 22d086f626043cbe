package io.candor.generation.drafts;

import io.candor.generation.composing.CompositionRequest;
import java.util.List;

/** Whether a draft can be composed now. */
public sealed interface ToCompose {

  /** It can: this is all that the composition may know. */
  record Ready(CompositionRequest request) implements ToCompose {}

  /**
   * What it needs is not known here (yet): an event may be on its way.
   *
   * @param what for people, like {@code audience fr-young-adults}
   */
  record Missing(List<String> what) implements ToCompose {
    public Missing {
      what = List.copyOf(what);
    }
  }

  /** It ended, or a newer revision took its place: nothing is to be composed. */
  record Over() implements ToCompose {}
}
