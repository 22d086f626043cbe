package io.candor.publishing.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The few words of the pages themselves, in the reader's language where we have it. */
public record Words(Locale locale, ResourceBundle bundle) {

  private static final Control NEVER_THE_MACHINES_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /** In a language, else in English. */
  public static Words of(Locale wanted) {
    var bundle =
        ResourceBundle.getBundle(
            "feed.words", wanted, Words.class.getClassLoader(), NEVER_THE_MACHINES_LANGUAGE);
    var found = bundle.getLocale();
    return new Words(found.equals(Locale.ROOT) ? Locale.ENGLISH : found, bundle);
  }

  /** Whether we have that language. */
  public static boolean knows(Locale wanted) {
    return of(wanted).locale().getLanguage().equals(wanted.getLanguage());
  }

  public String say(String key) {
    return bundle.getString(key);
  }

  public Tongue tongue() {
    return Tongue.of(locale.toLanguageTag());
  }

  /** A time in UTC, long date and short time. */
  public String time(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(locale)
            .format(at.atOffset(ZoneOffset.UTC))
        + " UTC";
  }
}
