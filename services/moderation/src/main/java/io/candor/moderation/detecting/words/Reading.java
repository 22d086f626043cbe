package io.candor.moderation.detecting.words;

/** A text that counts how much of it is read. For one thread. */
final class Reading implements CharSequence {

  /** What is read twice at the edges of matches of a short text is not much. */
  private static final int FREE = 1_000;

  /** One look reads each letter: as the next, and for what stands on either side of a place. */
  private static final int EACH = 3;

  private final String text;
  private int read;

  Reading(String text) {
    this.text = text;
  }

  /** Whether as much was read as one look at all of it takes. */
  boolean isMuch() {
    return read > EACH * text.length() + FREE;
  }

  @Override
  public char charAt(int index) {
    read++;
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
