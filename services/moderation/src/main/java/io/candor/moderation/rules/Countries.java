package io.candor.moderation.rules;

import java.util.Locale;
import java.util.Set;

/** Countries and the regions that packs name. */
final class Countries {

  /** ISO 3166-1 alpha-2. */
  static final Set<String> ALL = Set.of(Locale.getISOCountries());

  private Countries() {}

  /** Whether it is an assigned ISO 3166-1 alpha-2 code. */
  static boolean exists(String code) {
    return ALL.contains(code);
  }
}
