package io.candor.messaging;

import io.candor.contracts.generation.CompositionFailed;
import java.util.UUID;
import java.util.regex.Pattern;

/** Facts to append. */
final class Facts {

  private Facts() {}

  static Fact of(UUID draft, long version) {
    var event = new CompositionFailed(draft, draft, "version-" + version, "");
    return new Fact(draft.toString(), event, "default", version, UuidV7.next(), null);
  }

  static Fact causedBy(UUID cause, UUID draft, long version) {
    var fact = of(draft, version);
    return new Fact(fact.key(), fact.event(), "default", version, fact.correlation(), cause);
  }

  /** What its traceparent looks like where nobody traces. */
  static Pattern traceOf(Fact fact) {
    var trace = fact.correlation().toString().replace("-", "");
    return Pattern.compile("00-" + trace + "-(?!0{16})[0-9a-f]{16}-00");
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
