package io.candor.publishing.channels;

/**
 * A place posts go to.
 *
 * @param limit longest text, label included; at most what its kind takes
 */
public record Channel(String kind, int limit, boolean enabled) {

  /** Its kind; a stored channel always has one. */
  public Kind kindOf() {
    return Kind.named(kind).orElseThrow();
  }
}
