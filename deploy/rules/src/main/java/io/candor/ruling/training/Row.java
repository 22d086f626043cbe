package io.candor.ruling.training;

import io.candor.clearance.Sha256;

/**
 * A text that others judged.
 *
 * @param set which of the sets it is of
 */
record Row(String set, String text, boolean harmful) {

  /** Half of the texts, by their digest, are never trained on. */
  boolean kept() {
    return Integer.parseInt(digest().substring(63), 16) % 2 == 1;
  }

  String digest() {
    return Sha256.hex(text);
  }
}
