package io.candor.contracts.audience;

import java.util.List;

/**
 * An audience as it now is; a null value on its key means it is gone.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param tone plain, warm, playful or formal: how texts for it should sound
 * @param labelDetail short or full: how much the label says, never whether it appears
 */
public record AudienceProfileChanged(
    String audience,
    long version,
    String name,
    List<String> countries,
    List<String> languages,
    List<String> ageBands,
    List<String> interests,
    String tone,
    String labelDetail,
    List<Evidence> evidence)
    implements ProfileEvent {
  public AudienceProfileChanged {
    countries = countries == null ? List.of() : List.copyOf(countries);
    languages = languages == null ? List.of() : List.copyOf(languages);
    ageBands = ageBands == null ? List.of() : List.copyOf(ageBands);
    interests = interests == null ? List.of() : List.copyOf(interests);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
