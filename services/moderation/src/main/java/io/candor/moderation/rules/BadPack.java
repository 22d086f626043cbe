package io.candor.moderation.rules;

/** A pack that must not come into force: its file, the line at fault, and what to mend there. */
public final class BadPack extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String THEN = "; ";
  private final String file;
  private final int line;
  private final String reason;

  /**
   * Names a mistake.
   *
   * @param line counts from 1
   * @param reason what is wrong, and behind its last semicolon how to mend it
   */
  public BadPack(String file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  /** What is wrong there. */
  public String detail() {
    int end = reason.lastIndexOf(THEN);
    return end < 0 ? reason : reason.substring(0, end);
  }

  /** How to mend it. */
  public String cure() {
    int end = reason.lastIndexOf(THEN);
    return end < 0 ? "" : reason.substring(end + THEN.length());
  }

  /** The same place, with more to say about it. */
  BadPack because(String more) {
    return new BadPack(file, line, reason + " " + more);
  }
}
