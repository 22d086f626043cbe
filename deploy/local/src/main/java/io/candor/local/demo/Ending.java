package io.candor.local.demo;

/** What a demonstration came to. */
public enum Ending {
  PUBLISHED(0),
  FAILED(1),
  /** It is due later than a demonstration waits: neither published nor failed. */
  SCHEDULED(3);

  private final int exitCode;

  Ending(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The exit code that {@code ./candor --help} names. */
  public int exitCode() {
    return exitCode;
  }
}
