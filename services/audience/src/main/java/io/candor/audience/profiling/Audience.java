package io.candor.audience.profiling;

import java.util.List;

/**
 * Who a brief is for.
 *
 * @param countries ISO 3166-1 alpha-2; where its members live decides which law applies
 * @param languages BCP 47
 * @param ageBands like 18-24 or 65+
 */
public record Audience(
    String name,
    List<String> countries,
    List<String> languages,
    List<String> ageBands,
    List<String> interests) {

  public Audience {
    countries = List.copyOf(countries);
    languages = List.copyOf(languages);
    ageBands = List.copyOf(ageBands);
    interests = List.copyOf(interests);
  }
}
