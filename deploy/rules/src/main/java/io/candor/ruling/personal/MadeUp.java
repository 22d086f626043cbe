package io.candor.ruling.personal;

import java.util.Map;
import java.util.function.Function;

/**
 * Numbers that belong to nobody, made as their authority makes them, and such as none can be. The
 * checks are written anew here: the detectors that they measure have theirs.
 */
final class MadeUp {

  private static final Map<String, Function<Chance, String>> SOUND =
      Map.of(
          "social-security-fr", FrenchNumbers::sound,
          "social-security-us", AmericanNumbers::sound,
          "national-insurance-gb", BritishNumbers::sound,
          "tax-id-de", GermanNumbers::sound,
          "identity-es", SpanishNumbers::sound,
          "tax-code-it", ItalianCodes::sound,
          "iban", Accounts::sound,
          "card", PaymentCards::sound,
          "ip-address", Addresses::sound);

  private static final Map<String, Function<Chance, String>> WRONG =
      Map.of(
          "social-security-fr", FrenchNumbers::wrong,
          "social-security-us", AmericanNumbers::wrong,
          "national-insurance-gb", BritishNumbers::wrong,
          "tax-id-de", GermanNumbers::wrong,
          "identity-es", SpanishNumbers::wrong,
          "tax-code-it", ItalianCodes::wrong,
          "iban", Accounts::wrong,
          "card", PaymentCards::wrong);

  private MadeUp() {}

  /** A value that the rule must find. */
  static String sound(String rule, Chance chance) {
    return of(SOUND, rule, chance);
  }

  /** One with a wrong check or an impossible part. */
  static String wrong(String rule, Chance chance) {
    return of(WRONG, rule, chance);
  }

  private static String of(Map<String, Function<Chance, String>> all, String rule, Chance chance) {
    var made = all.get(rule);
    if (made == null) {
      throw new IllegalArgumentException("no value can be made up for " + rule);
    }
    return made.apply(chance);
  }
}
