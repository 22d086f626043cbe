package io.candor.moderation.detecting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text may be compared with.
 *
 * @param source what it must be true to, absent where there is none
 * @param bannedWords those of its brand
 * @param countries whose formats it may use, the likeliest first
 */
public record Known(
    @Nullable String source, List<String> bannedWords, List<String> countries, Room room) {

  public Known {
    bannedWords = List.copyOf(bannedWords);
    countries = List.copyOf(countries);
  }
}
