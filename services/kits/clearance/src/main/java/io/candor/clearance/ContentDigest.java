package io.candor.clearance;

import io.candor.contracts.ReleaseContent;

/** SHA-256 over the RFC 8785 canonical JSON of a release content, lower-case hexadecimal. */
public final class ContentDigest {

  private ContentDigest() {}

  /** The digest of exactly this content. */
  public static String of(ReleaseContent content) {
    throw new UnsupportedOperationException("being written");
  }
}
