package io.candor.moderation.detecting;

import org.jspecify.annotations.Nullable;

/**
 * Something found: a half-open range of UTF-16 units of the text its author sees.
 *
 * @param start -1 where the whole text is meant
 * @param evidence what it was compared with, absent where the words speak for themselves
 */
public record Match(int start, int end, @Nullable String evidence) {

  /** The words at a range. */
  public static Match at(int start, int end) {
    return new Match(start, end, null);
  }

  /** The text as a whole. */
  public static Match whole(String evidence) {
    return new Match(-1, -1, evidence);
  }

  /** Whether the whole text is meant. */
  public boolean isWhole() {
    return start < 0;
  }
}
