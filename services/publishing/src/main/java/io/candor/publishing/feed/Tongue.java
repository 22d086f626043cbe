package io.candor.publishing.feed;

import java.util.Locale;
import java.util.Set;

/**
 * A post's language as pages need it.
 *
 * @param tag BCP 47, well-formed; {@code und} where the text's language is not known
 * @param direction {@code rtl} or {@code ltr}, by the script the language is written in
 */
public record Tongue(String tag, String direction) {

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  /** Of a tag; nonsense becomes {@code und}. */
  public static Tongue of(String tag) {
    var locale = Locale.forLanguageTag(tag);
    return new Tongue(locale.toLanguageTag(), isRightToLeft(locale) ? "rtl" : "ltr");
  }

  /** Its locale, for dates and words. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  private static boolean isRightToLeft(Locale locale) {
    return locale.getScript().isEmpty()
        ? LANGUAGES.contains(locale.getLanguage())
        : SCRIPTS.contains(locale.getScript());
  }
}
