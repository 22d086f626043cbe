package io.candor.moderation.clearing;

import io.candor.clearance.ClearanceSigner;
import java.time.Instant;

/** A key, and from when it signs. */
public record DatedKey(ClearanceSigner signer, Instant from) {}
