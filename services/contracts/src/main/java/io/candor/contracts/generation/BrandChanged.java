package io.candor.contracts.generation;

import java.util.List;

/**
 * A brand as it now is; a null value on its key means it is gone.
 *
 * @param homeCountry ISO 3166-1 alpha-2
 * @param responsible the natural or legal person with editorial responsibility
 * @param labelsAutomated the brand labels text made by rule too, where no law asks
 */
public record BrandChanged(
    String brand,
    long version,
    String name,
    List<String> languages,
    String homeCountry,
    String responsible,
    List<String> bannedWords,
    boolean labelsAutomated)
    implements BrandEvent {
  public BrandChanged {
    languages = languages == null ? List.of() : List.copyOf(languages);
    bannedWords = bannedWords == null ? List.of() : List.copyOf(bannedWords);
  }
}
