package io.candor.moderation.reviewing;

import io.candor.clearance.Sha256;
import java.util.UUID;

/**
 * Somebody who decided on what is appealed, and whose name is erased.
 *
 * @param digest of salt and name, lower-case hexadecimal
 */
public record DecidedBefore(UUID salt, String digest) {

  /** Whether it is this one. */
  boolean is(String sub) {
    return Sha256.hex(salt + sub).equals(digest);
  }
}
