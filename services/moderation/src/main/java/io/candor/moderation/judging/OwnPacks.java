package io.candor.moderation.judging;

/**
 * The packs that a workspace adds for itself. Their names say so, in decisions too, and can never
 * be those of the installation's packs.
 */
public final class OwnPacks {

  private static final String PREFIX = "own-";

  private OwnPacks() {}

  /** Whether it is the id of one. */
  public static boolean are(String id) {
    return id.startsWith(PREFIX);
  }
}
