package io.candor.moderation.detecting.personal;

/** Identity numbers of Spain, DNI and NIE: the letter at the end is the rest by 23. */
final class SpanishNumbers {

  static final String FORM =
      "(?:\\d{8}|\\d{1,2}\\.\\d{3}\\.\\d{3}|[XYZxyz][ -]?\\d{7})[ -]?[A-Za-z]";

  private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  private SpanishNumbers() {}

  static Kind checks(String written) {
    var number = StateNumber.bare(written);
    int last = number.length() - 1;
    int rest = Integer.parseInt(first(number) + number.substring(1, last)) % LETTERS.length();
    boolean capital = Character.isUpperCase(written.charAt(written.length() - 1));
    var kind = capital ? Kind.LIKELY : Kind.MAYBE;
    return kind.where(LETTERS.charAt(rest) == number.charAt(last));
  }

  /** The letter of a foreigner's number counts as 0, 1 or 2. */
  private static String first(String number) {
    char first = number.charAt(0);
    return Character.isDigit(first) ? String.valueOf(first) : String.valueOf(first - 'X');
  }
}
