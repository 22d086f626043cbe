package io.candor.moderation.rules;

/** A pack that must not come into force: its file, the line at fault, and what to mend there. */
public final class BadPack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names a mistake.
   *
   * @param line counts from 1
   */
  public BadPack(String file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }

  private BadPack(String message) {
    super(message);
  }

  /** The same place, with more to say about it. */
  BadPack because(String more) {
    return new BadPack(getMessage() + " " + more);
  }
}
