package io.candor.moderation.detecting.personal;

/**
 * Registration numbers of French social security (NIR): sex, birth, place, order, and the key, 97
 * less the rest by 97; one that is mistyped is somebody's still. Months above 12 are those of
 * people whose month is not known.
 */
final class FrenchNumbers {

  /** With what may stand between its parts at each tilde. */
  static final String FORM =
      "[12]~\\d{2}~(?:0[1-9]|1[0-2]|[2-9]\\d)~(?:\\d{2}|2[ABab])~\\d{3}~\\d{3}(?:~\\d{2})?"
          .replace("~", "[ .\\u00a0\\u202f-]?");

  private static final int WITHOUT_KEY = 13;
  private static final int MODULUS = 97;

  private FrenchNumbers() {}

  static Kind checks(String written) {
    var number = StateNumber.bare(written);
    return number.length() > WITHOUT_KEY && isKey(number) ? Kind.LIKELY : Kind.MAYBE;
  }

  private static boolean isKey(String number) {
    var digits = number.substring(0, WITHOUT_KEY).replace("2A", "19").replace("2B", "18");
    return MODULUS - Long.parseLong(digits) % MODULUS
        == Integer.parseInt(number.substring(WITHOUT_KEY));
  }
}
