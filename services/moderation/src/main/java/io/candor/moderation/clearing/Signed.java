package io.candor.moderation.clearing;

import io.candor.contracts.Clearance;
import io.candor.contracts.ReleaseContent;

/** What may be released, and the signature over it. */
public record Signed(ReleaseContent content, Clearance clearance) {}
