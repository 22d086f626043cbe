package io.candor.publishing.delivering.adapter;

import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.publishing.delivering.Settlement;
import java.util.Set;

/** What becomes of a post whose clearance does not verify at the moment of its release. */
final class Clearances {

  /** A renewed clearance, or the key, may still come before the window ends. */
  private static final Set<String> MAY_MEND = Set.of("expired", "unknown-key");

  private Clearances() {}

  static Settlement lost(Outcome.Invalid invalid) {
    return MAY_MEND.contains(invalid.reason())
        ? Settlement.waiting(invalid.reason())
        : Settlement.failed("clearance-invalid", invalid.reason() + ": " + invalid.detail());
  }
}
