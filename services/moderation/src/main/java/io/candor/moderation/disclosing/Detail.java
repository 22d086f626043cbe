package io.candor.moderation.disclosing;

/** How much a label says. Both say all that is owed: an audience chooses between them, no more. */
public enum Detail {
  SHORT,
  FULL;

  /** Of an audience's profile; full where it says nothing that is known. */
  public static Detail named(String name) {
    return name.equals("short") ? SHORT : FULL;
  }
}
