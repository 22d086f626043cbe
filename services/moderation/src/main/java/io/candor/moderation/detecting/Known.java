package io.candor.moderation.detecting;

import io.candor.contracts.UnsupportedFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text may be compared with.
 *
 * @param source what it must be true to, absent where there is none
 * @param unsupported what its composer found that the source does not say
 * @param bannedWords those of its brand
 * @param countries whose formats it may use, the likeliest first
 * @param own what the brand says of itself; empty for nothing
 */
public record Known(
    @Nullable String source,
    List<UnsupportedFact> unsupported,
    List<String> bannedWords,
    List<String> countries,
    String own) {

  public Known {
    unsupported = List.copyOf(unsupported);
    bannedWords = List.copyOf(bannedWords);
    countries = List.copyOf(countries);
  }
}
