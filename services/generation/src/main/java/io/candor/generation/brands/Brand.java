package io.candor.generation.brands;

import io.candor.generation.composing.BrandVoice;
import io.candor.generation.composing.Phrasebook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A brand as its team describes it.
 *
 * @param languages BCP 47 tags
 * @param homeCountry ISO 3166-1 alpha-2
 * @param responsible the natural or legal person with editorial responsibility
 * @param engine name of the engine its texts are composed with
 * @param phrasebooks openers and closers of its own, at most one a language
 * @param labelsAutomated it labels text made by rule too, where no law asks
 */
public record Brand(
    String name,
    List<String> languages,
    String homeCountry,
    String responsible,
    List<String> bannedWords,
    Voice voice,
    String engine,
    List<Phrasebook> phrasebooks,
    boolean labelsAutomated) {
  public Brand {
    languages = List.copyOf(languages);
    bannedWords = List.copyOf(bannedWords);
    phrasebooks = phrasebooks == null ? List.of() : List.copyOf(phrasebooks);
  }

  /** How it speaks, for people and models. */
  public record Voice(String description, List<String> examples) {
    public Voice {
      examples = List.copyOf(examples);
    }
  }

  /** Its voice in a language, as composing wants it. */
  public BrandVoice voiceIn(String language) {
    return new BrandVoice(
        name,
        voice.description(),
        voice.examples(),
        bannedWords,
        phrasebook(language).orElse(null));
  }

  private Optional<Phrasebook> phrasebook(String language) {
    var primary = Locale.forLanguageTag(language).getLanguage();
    return phrasebooks.stream().filter(book -> book.language().equals(primary)).findFirst();
  }
}
