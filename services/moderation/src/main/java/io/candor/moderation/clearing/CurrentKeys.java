package io.candor.moderation.clearing;

import io.candor.clearance.ClearanceSigner;
import java.time.Instant;

/** The ring of keys as it was read last. */
public final class CurrentKeys {

  private volatile KeyRing ring;

  /** Begins with the ring that was there at the start. */
  public CurrentKeys(KeyRing ring) {
    this.ring = ring;
  }

  /** The key that signs at an instant; fails where none does. */
  public ClearanceSigner signer(Instant now) {
    return ring.signing(now).orElseThrow(NoSigningKey::new);
  }

  /** Whether there is a key that signs at an instant. */
  public boolean sign(Instant now) {
    return ring.signing(now).isPresent();
  }

  /** What there is. */
  public KeyRing ring() {
    return ring;
  }

  /** From now on these. */
  public void use(KeyRing next) {
    ring = next;
  }
}
