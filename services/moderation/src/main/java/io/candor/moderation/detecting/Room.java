package io.candor.moderation.detecting;

/**
 * How long a text is with its label, and may be, in the unit of its channel.
 *
 * @param text as it goes out, label included
 */
public record Room(String text, int length, int limit, String unit) {

  /** Where nobody counts. */
  static final Room ENDLESS = new Room("", 0, Integer.MAX_VALUE, "");
}
