package io.candor.ruling;

import java.nio.file.Path;

/** Where {@code ./candor} is; it says so by a property. */
public final class Checkout {

  private Checkout() {}

  /** The packs that ship. */
  public static Path packs() {
    return root().resolve("services/moderation/src/main/resources/packs");
  }

  /** Sets to measure on, where somebody has put them beside the checkout. */
  public static Path data() {
    return root().resolve("../shared/data/moderation").normalize();
  }

  /** What training made, described. */
  public static Path card() {
    return root().resolve("docs/model-card.md");
  }

  private static Path root() {
    return Path.of(System.getProperty("candor.root", "."));
  }
}
