package io.candor.rest;

import io.candor.text.TextHygiene;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that fields of every service share; each throws a problem that names field and cure. */
public final class Inputs {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  /** Years of four digits, as RFC 3339 has them, wherever on earth. */
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private Inputs() {}

  /** A name used in paths: a-z, 0-9 and -, 1 to 63 characters. */
  public static String name(String field, @Nullable String value) {
    if (value == null || !NAME.matcher(value).matches()) {
      throw Problems.invalid(
          field,
          "It is not a name.",
          "Use 1 to 63 of a-z, 0-9 and -, starting with a letter or digit.");
    }
    return value;
  }

  /** A text that is there, can be shown, and has at most some UTF-16 units. */
  public static String text(String field, @Nullable String value, int most) {
    if (value == null || value.isBlank()) {
      throw Problems.invalid(field, "It is empty.", "Give a text.");
    }
    return optionalText(field, value, most);
  }

  /** The same, where an empty text is fine. */
  public static String optionalText(String field, @Nullable String value, int most) {
    var given = value == null ? "" : value;
    if (given.length() > most) {
      throw Problems.unprocessable(
          "too-long",
          "A text is too long",
          field,
          "It has " + given.length() + " characters.",
          "Give at most " + most + ".");
    }
    TextHygiene.defect(given)
        .ifPresent(defect -> {
          throw Problems.invalid(field, "It contains " + defect + ".", "Remove that character.");
        });
    return given;
  }

  /** An RFC 3339 instant; nothing given stays nothing. */
  public static @Nullable Instant instant(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return parsed(value)
        .filter(instant -> instant.isAfter(FIRST) && instant.isBefore(LAST))
        .orElseThrow(() -> noInstant(field));
  }

  private static Optional<Instant> parsed(String value) {
    try {
      return Optional.of(OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** A time that ends after it begins, where both are given. */
  public static void period(@Nullable Instant from, @Nullable Instant to) {
    if (from != null && to != null && from.isAfter(to)) {
      throw Problems.invalid(
          "from", "It is after to: nothing can be between them.", "Give a from before to.");
    }
  }

  private static ProblemException noInstant(String field) {
    return Problems.invalid(
        field, "It is no instant.", "Use RFC 3339 with an offset, like 2026-11-25T09:00:00Z.");
  }

  /** ISO 3166-1 alpha-2. */
  public static String country(String field, @Nullable String value) {
    if (value == null || !COUNTRIES.contains(value)) {
      throw Problems.invalid(
          field, Quoted.of(value) + " is no country code.", "Use ISO 3166-1 alpha-2, e.g. FR.");
    }
    return value;
  }

  /** A BCP 47 tag with a known language. */
  public static String language(String field, @Nullable String value) {
    var tag = value == null ? "" : Locale.forLanguageTag(value).toLanguageTag();
    if (value == null
        || !tag.equalsIgnoreCase(value)
        || !LANGUAGES.contains(Locale.forLanguageTag(value).getLanguage())) {
      throw Problems.invalid(
          field, Quoted.of(value) + " is no language.", "Use a BCP 47 tag, e.g. fr or pt-BR.");
    }
    return tag;
  }

  /** A list with some items; null counts as empty. */
  public static <T> List<T> list(String field, @Nullable List<T> values, int least, int most) {
    var given = values == null ? List.<T>of() : values;
    if (given.size() < least || given.size() > most || given.stream().anyMatch(Objects::isNull)) {
      throw Problems.invalid(
          field, "It has " + given.size() + " items.", "Give " + least + " to " + most + ".");
    }
    return given;
  }
}
