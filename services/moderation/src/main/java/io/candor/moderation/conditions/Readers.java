package io.candor.moderation.conditions;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a post is for.
 *
 * @param countries ISO 3166-1 alpha-2, those that exist
 * @param unknown whether the country of some reader is not known
 * @param uncovered whether no pack knows the law of one of the countries
 * @param languages BCP 47 tags
 * @param ages bands, such as {@code 18-24}
 */
public record Readers(
    List<String> countries,
    boolean unknown,
    boolean uncovered,
    List<String> languages,
    List<String> ages) {

  private static final Pattern BEGINS = Pattern.compile("(\\d{1,3})");
  private static final int OF_AGE = 18;

  public Readers {
    countries = List.copyOf(countries);
    languages = List.copyOf(languages);
    ages = List.copyOf(ages);
  }

  /** Whether some band begins below 18; one that gives no number says nothing of it. */
  boolean minors() {
    return ages.stream()
        .map(BEGINS::matcher)
        .filter(Matcher::find)
        .anyMatch(age -> Integer.parseInt(age.group(1)) < OF_AGE);
  }
}
