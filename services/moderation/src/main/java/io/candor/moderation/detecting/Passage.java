package io.candor.moderation.detecting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text to look at, with what it is to be compared with. For one thread.
 *
 * @param language primary subtag
 * @param source what it must be true to, absent where there is none
 * @param bannedWords those of its brand
 */
public record Passage(
    String text, String language, @Nullable String source, List<String> bannedWords, Room room) {

  public Passage {
    bannedWords = List.copyOf(bannedWords);
  }

  /** How long the text is with its label, and may be, in the unit of its channel. */
  public record Room(int length, int limit, String unit) {}
}
