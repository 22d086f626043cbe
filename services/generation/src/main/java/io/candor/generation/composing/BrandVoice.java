package io.candor.generation.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a brand speaks.
 *
 * @param phrasebook the brand's own openers and closers, absent where it has none
 */
public record BrandVoice(
    String name,
    String description,
    List<String> examples,
    List<String> bannedWords,
    @Nullable Phrasebook phrasebook) {
  public BrandVoice {
    examples = List.copyOf(examples);
    bannedWords = List.copyOf(bannedWords);
  }
}
