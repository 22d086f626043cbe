package io.candor.moderation.detecting.personal;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How the number of one state is called and written, and what a text is that has the form. */
record StateNumber(Pattern name, Pattern form, Function<String, Kind> check) {

  static StateNumber of(State state) {
    return switch (state) {
      case FR ->
          of("social|sécu|sécurité|nir|ss|assurée?", FrenchNumbers.FORM, FrenchNumbers::checks);
      case US -> of("ssn|social|tin", AmericanNumbers.FORM, AmericanNumbers::checks);
      case GB -> of("nino|ni|insurance|payslip", BritishNumbers.FORM, BritishNumbers::checks);
      case DE ->
          of(
              "steuer|steuerid|idnr|identifikationsnummer",
              GermanNumbers.FORM,
              GermanNumbers::checks);
      case ES -> of("dni|nie|nif|documento|identidad", SpanishNumbers.FORM, SpanishNumbers::checks);
      case IT -> of("fiscale|cf|tessera", ItalianCodes.FORM, ItalianCodes::checks);
    };
  }

  private static StateNumber of(String name, String form, Function<String, Kind> check) {
    return new StateNumber(
        Company.words(name),
        Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + form + ")(?![\\p{L}\\p{N}_])"),
        check);
  }

  /** Letters and digits alone, in capitals. */
  static String bare(String written) {
    return written.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }
}
