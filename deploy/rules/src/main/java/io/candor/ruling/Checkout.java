package io.candor.ruling;

import java.nio.file.Path;

/** Where {@code ./candor} is; it says so by a property. */
final class Checkout {

  private Checkout() {}

  /** The packs that ship. */
  static Path packs() {
    return Path.of(System.getProperty("candor.root", "."))
        .resolve("services/moderation/src/main/resources/packs");
  }
}
