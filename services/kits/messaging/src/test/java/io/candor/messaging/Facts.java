package io.candor.messaging;

import io.candor.contracts.generation.CompositionFailed;
import java.util.UUID;

/** Facts to append. */
final class Facts {

  private Facts() {}

  static Fact of(UUID draft, long version) {
    var event = new CompositionFailed(draft, draft, "version-" + version, "");
    return new Fact(draft.toString(), event, "default", version, UuidV7.next(), null);
  }

  static Fact caused(CompositionFailed event, Envelope by) {
    return new Fact(
        event.draft().toString(),
        event,
        by.workspace(),
        by.version() + 1,
        by.correlation(),
        by.id());
  }
}
