package io.candor.ruling;

import java.nio.file.Path;

/** Where {@code ./candor} is; it says so by a property. */
final class Checkout {

  private Checkout() {}

  /** The packs that ship. */
  static Path packs() {
    return root().resolve("services/moderation/src/main/resources/packs");
  }

  /** Sets to measure on, where somebody has put them beside the checkout. */
  static Path data() {
    return root().resolve("../shared/data/moderation").normalize();
  }

  private static Path root() {
    return Path.of(System.getProperty("candor.root", "."));
  }
}
