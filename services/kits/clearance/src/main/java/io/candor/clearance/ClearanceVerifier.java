package io.candor.clearance;

import io.candor.contracts.ReleaseContent;
import java.time.Instant;
import java.util.Set;

/**
 * Verifies that a clearance permits exactly a content: signature by a known key, typ and algorithm,
 * every claim equal to the content, digest recomputed from the content, not expired, not before its
 * issue (clocks may differ by 5 s). Verified signatures are remembered (bounded), so that asking
 * again at the moment of the call costs only the digest and the dates. Thread-safe.
 */
public final class ClearanceVerifier {

  /** What came of it. */
  public sealed interface Outcome {
    record Valid(ClearanceClaims claims) implements Outcome {}

    /**
     * Stable reason: bad-signature, unknown-key, mismatch, digest, expired, not-yet-valid,
     * malformed.
     */
    record Invalid(String reason, String detail) implements Outcome {}
  }

  /** Replaces the keys, from a JWKS document; keys that are gone no longer verify anything. */
  public void useKeys(String jwks) {
    throw new UnsupportedOperationException("being written");
  }

  /** The ids of the keys known. */
  public Set<String> keyIds() {
    throw new UnsupportedOperationException("being written");
  }

  /** Verifies at an instant. */
  public Outcome verify(String jws, ReleaseContent content, Instant at) {
    throw new UnsupportedOperationException("being written");
  }
}
